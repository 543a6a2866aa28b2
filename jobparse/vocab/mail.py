"""What mails are made of: the names of header fields (RFC 5322, 2045, 2369), and what marks older mail in newer."""

# Fields that people know and may write above any text, and fields that only a mail has.
COMMON_FIELDS = frozenset({"from", "to", "cc", "subject", "date", "sent", "reply-to", "organization"})
MAIL_FIELDS = frozenset({
    "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type", "content-transfer-encoding",
    "in-reply-to", "references", "list-id", "dkim-signature", "x-mailer", "user-agent", "thread-topic",
})
# Of these a reader of the posting learns nothing; fields whose name begins with "x-", "list-", "arc-", … are passed over too.
SILENT_FIELDS = MAIL_FIELDS | {
    "to", "cc", "bcc", "sender", "subject", "content-disposition", "content-language", "content-id", "content-length",
    "authentication-results", "received-spf", "precedence", "thread-index", "importance", "priority", "errors-to", "lines", "status",
    "domainkey-signature", "resent-from", "resent-to", "resent-date", "resent-message-id", "auto-submitted", "accept-language",
}
SILENT_BEGINNINGS = ("x-", "list-", "arc-", "content-", "dkim-", "resent-", "authentication-", "received-")
# What stands before the subject of an answered or forwarded mail.
SUBJECT_MARKS = ("re", "fw", "fwd", "aw", "wg", "tr", "rv", "sv", "vs", "vb", "antw", "doorst", "i", "r", "odp", "pd", "回复", "转发")
# With one of these ends the line that introduces a quoted mail: "On Monday Ida wrote:".
WROTE = (
    "wrote", "writes", "schrieb", "a \u00e9crit", "escribi\u00f3", "ha scritto", "schreef", "skrev", "escreveu", "napisa\u0142(a)",
    "napisa\u0142", "kirjoitti", "\u5199\u9053",
)
# Lines above an older mail that is not marked line by line.
OLDER_MAIL = (
    "original message", "forwarded message", "begin forwarded message", "forwarded by", "urspr\u00fcngliche nachricht",
    "weitergeleitete nachricht", "message d'origine", "message transf\u00e9r\u00e9", "mensaje original", "mensaje reenviado",
    "messaggio originale", "messaggio inoltrato", "oorspronkelijk bericht", "doorgestuurd bericht", "ursprungligt meddelande",
    "mensagem original", "mensagem encaminhada", "oryginalna wiadomo\u015b\u0107",
)
# What the note of a mailing list below a mail says.
LIST_NOTE = ("mailing list", "listinfo", "unsubscribe", "to post to this group", "google groups", "abmelden", "se d\u00e9sabonner")
