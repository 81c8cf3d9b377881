namespace Wijkboek.Host.Backups;

/// <summary>Which tables a backup takes along: what cannot be derived.</summary>
internal static class BackupTables
{
    /// <summary>In the order in which they can be filled.</summary>
    public static IReadOnlyList<string> Kept { get; } =
    [
        "mt_streams", "mt_events", "wb_journal", "wb_commands", Keys, "wb_master_key", "wb_checkpoints",
        "wb_users", "wb_sign_ins", "wb_access_log", "wb_documents",
    ];

    public const string Keys = "wb_personal_keys";

    /// <summary>
    /// Views and bookkeeping, made anew from the journal; and who was in, with the keys of programs: after a
    /// restore nobody is, and no key works again that was revoked since.
    /// </summary>
    public static IReadOnlyList<string> Derived { get; } =
    [
        "mt_event_progression", "wb_views", "wb_view_generations", "wb_view_leftovers", "wb_view_stops",
        "wb_erasure_check", "wb_migrations", "wb_roles", "wb_sessions", "wb_attempts",
        "wb_tokens",
    ];
}
