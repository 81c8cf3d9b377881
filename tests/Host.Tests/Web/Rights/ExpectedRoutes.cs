namespace Wijkboek.Host.Tests.Web.Rights;

/// <summary>
/// Who is answered what, written down apart from the tables that the program goes by. T treasurer, B board, P project
/// leader, A auditor, K kascommissie, M administrator, C city, G municipality, L member; N nobody, O a treasurer of
/// another cooperative; for programs also R with a key to read, of a treasurer, and X with a key that was revoked.
/// </summary>
internal static class ExpectedRoutes
{
    private const string Routes = """
        GET / 302:TBPAKMCGLNO
        GET /account 200:TBPAKMCGLO 302:N
        POST /account/herstelcodes 302:N 422:TBPAKMCGLO
        POST /account/passkey 302:N 422:TBPAKMCGLO
        POST /account/passkey/begin 200:TBPAKMCGLO 302:N
        POST /account/passkey/weg 302:TBPAKMCGLNO
        POST /account/sessies 302:TBPAKMCGLNO
        GET /account/sleutels 200:TBPAKMCGLO 302:N
        POST /account/sleutels 302:N 422:TBPAKMCGLO
        POST /account/sleutels/weg 302:TBPAKMCGLNO
        POST /account/wachtwoord 302:N 422:TBPAKMCGLO
        GET /api/v1/openapi.json 200:TBPAKMCGLNORX
        GET /api/v1/{coop}/acts 200:TBPAKMCGLR 401:NOX
        GET /api/v1/{coop}/checkpoint 200:TBAR 401:NOX 403:PKMCGL
        POST /api/v1/{coop}/commands/{act} 400:T 401:NOX 403:BPAKMCGLR
        POST /api/v1/{coop}/documents 401:NOX 403:BAKMCGLR 415:TP
        GET /api/v1/{coop}/events 200:TBAR 401:NOX 403:PKMCGL
        GET /api/v1/{coop}/invoices/{invoice}/{paper} 401:NOX 403:PMCGL 404:TBAKR
        GET /api/v1/{coop}/views 200:TBPAKMCGLR 401:NOX
        GET /api/v1/{coop}/views/{view} 200:TBPAR 401:NOX 403:KMCGL
        GET /begin 404:TBPAKMCGLNO
        POST /begin/naam 404:TBPAKMCGLNO
        POST /begin/rechtsvorm 404:TBPAKMCGLNO
        POST /begin/voorbeeld 404:TBPAKMCGLNO
        GET /begin/{coop} 404:TBPAKMCGLNO
        POST /begin/{coop}/bestuur 404:TBPAKMCGLNO
        POST /begin/{coop}/boekjaar 404:TBPAKMCGLNO
        POST /begin/{coop}/gebruiker 404:TBPAKMCGLNO
        POST /begin/{coop}/rekeningen 404:TBPAKMCGLNO
        GET /handleiding 200:TBPAKMCGLNO
        GET /handleiding/beelden/{picture} 404:TBPAKMCGLNO
        GET /handleiding/{page} 404:TBPAKMCGLNO
        GET /health/live 200:TBPAKMCGLNO
        GET /health/ready 503:TBPAKMCGLNO
        GET /inloggen 200:N 302:TBPAKMCGLO
        POST /inloggen 401:TBPAKMCGLNO
        GET /inloggen/aanbieder 404:TBPAKMCGLNO
        GET /inloggen/aanbieder/terug 404:TBPAKMCGLNO
        POST /inloggen/passkey 401:TBPAKMCGLNO
        POST /inloggen/passkey/begin 200:TBPAKMCGLNO
        GET /stijl/wijkboek-….js 200:TBPAKMCGLNO
        GET /stijl/{file} 404:TBPAKMCGLNO
        POST /uitloggen 302:TBPAKMCGLNO
        GET /uitnodiging/{link} 404:TBPAKMCGLNO
        POST /uitnodiging/{link} 404:TBPAKMCGLNO
        POST /uitnodiging/{link}/passkey 404:TBPAKMCGLNO
        POST /uitnodiging/{link}/passkey/begin 404:TBPAKMCGLNO
        GET /{coop}/ 200:TBPA 302:KMN 403:CGL 404:O
        GET /{coop}/agenda.ics 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/banen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/banen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/banen/loonjournaal 200:T 302:N 403:BPAKMCGL 404:O
        POST /{coop}/banen/loonjournaal 401:N 403:BPAKMCGL 404:O 422:T
        GET /{coop}/banen/{job} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/banen/{job}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bank 200:TBAK 302:N 403:PMCGL 404:O
        POST /{coop}/bank/afschriften 401:N 403:BPAKMCGL 404:O 422:T
        POST /{coop}/bank/boeken 401:N 403:BPAKMCGL 404:O 422:T
        GET /{coop}/bank/regels 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/bank/regels.csv 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/bestuur 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/belangen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/belangen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/besluiten/{number} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/besluiten/{number}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/mandaten/{mandate} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/mandaten/{mandate}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/signalen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/signalen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/signalen/{signal} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/signalen/{signal}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/statuten 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/statuten.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/vergaderingen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/vergaderingen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/bestuur/vergaderingen/{meeting} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/bestuur/vergaderingen/{meeting}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/betalingen 200:TBAK 302:N 403:PMCGL 404:O
        POST /{coop}/betalingen 401:N 403:PMCGL 404:O 422:TBAK
        GET /{coop}/betalingen/derden 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/betalingen/derden.csv 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/betalingen/{batch} 302:N 403:PMCGL 404:TBAKO
        POST /{coop}/betalingen/{batch} 401:N 403:PMCGL 404:TBAKO
        GET /{coop}/betalingen/{batch}/bestand 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/buurt 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/activiteiten 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/activiteiten.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/activiteiten/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/activiteiten/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/ervaring 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/ervaring.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/evenementen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/evenementen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/evenementen/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/evenementen/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/familienetwerkberaden/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/familienetwerkberaden/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/initiatieven 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/initiatieven.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/initiatieven/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/initiatieven/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/kanalen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/kanalen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/buurt/kanalen/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/kanalen/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/lotgenoten/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/lotgenoten/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/{thing} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/buurt/{thing}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/cijfer/{view}/{**key} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/controle 200:TBA 302:N 403:PKMCGL 404:O
        GET /{coop}/controle/gebeurtenis/{position:long} 200:TBA 302:N 403:PKMCGL 404:O
        GET /{coop}/controle/journaal 200:TBA 302:N 403:PKMCGL 404:O
        GET /{coop}/controle/journaal.csv 200:TBA 302:N 403:PKMCGL 404:O
        GET /{coop}/controle/keten 200:TBA 302:N 403:PKMCGL 404:O
        POST /{coop}/controle/keten 401:N 403:PKMCGL 404:O 422:TBA
        GET /{coop}/controle/keten.csv 200:TBA 302:N 403:PKMCGL 404:O
        GET /{coop}/doen 200:TBPM 302:N 403:AKCGL 404:O
        GET /{coop}/doen/gedaan/niets 200:TBPM 302:N 403:AKCGL 404:O
        GET /{coop}/doen/gedaan/{first:long}/{last:long} 200:TBPM 302:N 403:AKCGL 404:O
        GET /{coop}/doen/{act} 200:T 302:N 403:BPAKMCGL 404:O
        POST /{coop}/doen/{act} 401:N 403:BPAKMCGL 404:O 422:T
        GET /{coop}/gebruikers 200:AM 302:N 403:TBPKCGL 404:O
        POST /{coop}/gebruikers/rol 401:N 403:TBPKCGL 404:O 422:AM
        POST /{coop}/gebruikers/uitnodigen 401:N 403:TBPKCGL 404:O 422:AM
        GET /{coop}/geld/balans 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/balans.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/baten-en-lasten 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/baten-en-lasten.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/baten-per-stroom 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/baten-per-stroom.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/bezittingen 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/bezittingen.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/bijlagen 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/bijlagen.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/bijlagen/{sha256} 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/boeken 200:TP 302:N 403:BAKMCGL 404:O
        POST /{coop}/geld/boeken 401:N 403:BAKMCGL 404:O 422:TP
        GET /{coop}/geld/boeken/volledig 200:T 302:N 403:BPAKMCGL 404:O
        POST /{coop}/geld/boeken/volledig 401:N 403:BPAKMCGL 404:O 422:T
        GET /{coop}/geld/boekingen 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/boekingen.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/boekingen/{entry} 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/boekingen/{entry}.csv 302:N 403:MCGL 404:TBPAKO
        POST /{coop}/geld/boekingen/{entry}/bijlagen 401:N 403:BAKMCGL 404:TPO
        POST /{coop}/geld/boekingen/{entry}/bijlagen/weg 401:N 403:BPAKMCGL 404:TO
        GET /{coop}/geld/jaarafsluiting 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/jaarafsluiting.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/jaarrekening 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/jaarrekening.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/btw 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/btw.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/facturen 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/geld/facturen.csv 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/geld/facturen/{invoice} 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/facturen/{invoice}.csv 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/facturen/{invoice}/{paper}.pdf 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/financiers 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/financiers.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/giften 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/geld/giften.csv 200:TBAK 302:N 403:PMCGL 404:O
        GET /{coop}/geld/giften/jaaropgaven.pdf 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/giften/{giver}/jaaropgave.pdf 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/incasso 200:TBAK 302:N 403:PMCGL 404:O
        POST /{coop}/geld/incasso 401:N 403:PMCGL 404:O 422:TBAK
        GET /{coop}/geld/incasso/{year:int}/{round} 302:N 403:PMCGL 404:TBAKO
        POST /{coop}/geld/incasso/{year:int}/{round} 401:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/incasso/{year:int}/{round}/bestand 302:N 403:PMCGL 404:TBAKO
        GET /{coop}/geld/kas 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/kas.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/projecten 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/projecten.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/projecten/{project} 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/projecten/{project}.csv 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/rekeningen 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/rekeningen.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/rekeningen/{number} 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/rekeningen/{number}.csv 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/geld/tarieven 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/tarieven.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/teams 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/teams.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/vaste-boekingen 200:TBPAK 302:N 403:MCGL 404:O
        POST /{coop}/geld/vaste-boekingen 303:T 401:N 403:BPAKMCGL 404:O
        GET /{coop}/geld/vaste-boekingen.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/vooruitblik 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/geld/vooruitblik.csv 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/kengetallen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/leden 200:TBPAM 302:N 403:KCGL 404:O
        GET /{coop}/leden.csv 200:TBPAM 302:N 403:KCGL 404:O
        GET /{coop}/leden/talenten 200:TBPAM 302:N 403:KCGL 404:O
        GET /{coop}/leden/talenten.csv 200:TBPAM 302:N 403:KCGL 404:O
        GET /{coop}/leden/teams 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/leden/teams.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/leden/teams/{team} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/leden/teams/{team}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/leden/{person} 302:N 403:KCGL 404:TBPAMO
        GET /{coop}/leden/{person}.csv 302:N 403:KCGL 404:TBPAMO
        GET /{coop}/profiel 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/profiel.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/rapporten 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/rapporten/{report} 302:N 403:MCGL 404:TBPAKO
        GET /{coop}/rapporten/{report}/{page} 302:N 403:MCGL 404:TBPAKO
        POST /{coop}/rol 302:TBPAKMCGL 401:N 404:O
        GET /{coop}/subsidies 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/subsidies.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/subsidies/{subsidy} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/subsidies/{subsidy}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/termijnen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/termijnen.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/uitdaagrecht 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/uitdaagrecht.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/uitdaagrecht/{challenge} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/uitdaagrecht/{challenge}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/verdienmodel 200:TBPAK 302:N 403:MCGL 404:O
        GET /{coop}/waardering/ambassadeurs 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/ambassadeurs.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/ambassadeurs/{ambassador} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/ambassadeurs/{ambassador}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/attenties 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/attenties.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/coaching 200:BP 302:N 403:TAKMCGL 404:O
        GET /{coop}/waardering/coaching.csv 200:BP 302:N 403:TAKMCGL 404:O
        GET /{coop}/waardering/overzicht 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/overzicht.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/projectgeld 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/projectgeld.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/projectgeld/{grant} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/projectgeld/{grant}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/stages 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/stages.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/stages/{internship} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/stages/{internship}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/vergoedingen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/vergoedingen/jaaropgaven.pdf 302:N 403:KMCGL 404:TBPAO
        POST /{coop}/waardering/vergoedingen 401:N 403:KMCGL 404:O 422:TBPA
        GET /{coop}/waardering/vergoedingen/{volunteer} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/vergoedingen/{volunteer}/jaaropgave.pdf 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/waardebonnen 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/waardebonnen.csv 200:TBPA 302:N 403:KMCGL 404:O
        GET /{coop}/waardering/waardebonnen/{batch} 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/waardering/waardebonnen/{batch}.csv 302:N 403:KMCGL 404:TBPAO
        GET /{coop}/zoek 200:TBPA 302:N 403:KMCGL 404:O
        """;

    // Which role asks which view.
    private static readonly Dictionary<string, string> Views = new()
    {
        ["TBPAK"] = "annual-accounts balance cash commitments documents earnings fixed-assets funder-breakdown ledger "
            + "liquidity payroll project-breakdown rates recurring-entries statement team-breakdown "
            + "trial-balance vat year-close",
        ["TBAK"] = "bank direct-debits invoices payments pledges third-party-payments",
        ["BP"] = "coaching",
        ["TBPAM"] = "members",
        ["TBPA"] = "activities allowances appreciation challenges community deadlines governance jobs kpi overview "
            + "profile project-grants subsidies teams year-story",
    };

    public static IEnumerable<string> Lines => Routes.Split('\n').Where(line => line.Length > 0);

    public static bool MayAsk(char role, string view) =>
        Views.Any(line => line.Key.Contains(role) && line.Value.Split(' ').Contains(view));
}
