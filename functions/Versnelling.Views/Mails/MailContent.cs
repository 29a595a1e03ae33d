namespace Versnelling.Views.Mails;

/// <summary>A mail of ours, ready to be put into MIME: both parts tell the same.</summary>
public sealed record MailContent(string Subject, string Text, string Html);

/// <summary>The links that a mail carries.</summary>
/// <param name="Open">The recipient's own way to the case, with a handle; null where there is none to give.</param>
public sealed record LetterLinks(Uri? Open = null);
