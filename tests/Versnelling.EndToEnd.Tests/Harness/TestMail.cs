namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>Small mails as they come in.</summary>
public static class TestMail
{
    /// <summary>A plain request from Almere's access team.</summary>
    public static string Request(
        string id = "vraag-1@almere.example",
        string from = "K. Meijer <k.meijer@almere.example>",
        string subject = "Consult gevraagd",
        string text = "Beste RET, graag overleg over een jongen van 14 jaar die met zijn moeder in Almere Buiten woont. Er is geen haast.",
        string extraHeaders = "") =>
        $"Return-Path: <{Address(from)}>\r\nFrom: {from}\r\nTo: ikwil@versnelling-fl.example\r\nSubject: {subject}\r\n"
        + $"Date: Tue, 03 Nov 2026 09:12:25 +0100\r\nMessage-ID: <{id}>\r\n{extraHeaders}MIME-Version: 1.0\r\n"
        + $"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n";

    private static string Address(string from) => from.Contains('<', StringComparison.Ordinal) ? from[(from.IndexOf('<', StringComparison.Ordinal) + 1)..^1] : from;
}
