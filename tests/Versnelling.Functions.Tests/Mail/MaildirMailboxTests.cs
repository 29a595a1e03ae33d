using System.Text;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

public sealed class MaildirMailboxTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly MaildirMailbox _mailbox;

    public MaildirMailboxTests() => _mailbox = new MaildirMailbox(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_delivered_mail_waits_and_can_be_read()
    {
        Assert.Equal("1.mail", await DeliverAsync("1.mail", "hallo"));

        Assert.Equal(["1.mail"], await WaitingAsync());
        Assert.Equal("hallo", await TextAsync("1.mail"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder.Path, "tmp")));
    }

    [Fact]
    public async Task Mails_wait_oldest_first_and_then_by_name()
    {
        foreach (var (name, hour) in new[] { ("a", 2), ("d", 1), ("c", 1), ("b", 3) })
        {
            await DeliverAsync(name, "hallo");
            File.SetLastWriteTimeUtc(Path.Combine(_mailbox.New, name), new DateTime(2026, 11, 23, hour, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal(["c", "d", "a", "b"], await WaitingAsync());
    }

    [Fact]
    public async Task When_a_mail_came_in_does_not_change_by_filing()
    {
        await DeliverAsync("1.mail", "hallo");
        File.SetLastWriteTimeUtc(Path.Combine(_mailbox.New, "1.mail"), new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));

        await _mailbox.FileAsync("1.mail", MailFolder.Handled, CancellationToken.None);

        using var mail = await _mailbox.OpenAsync("1.mail", CancellationToken.None);
        Assert.Equal(NodaTime.Instant.FromUtc(2026, 11, 23, 9, 0), mail?.ReceivedAt);
    }

    [Fact]
    public async Task A_mail_that_has_flags_though_it_is_new_is_not_overlooked()
    {
        await File.WriteAllTextAsync(Path.Combine(_mailbox.New, "1.mail:2,S"), "hallo");

        var reference = Assert.Single(await WaitingAsync());
        Assert.Equal("hallo", await TextAsync(reference));
        await _mailbox.FileAsync(reference, MailFolder.Handled, CancellationToken.None);
        Assert.Equal("hallo", await TextAsync(reference));
        Assert.Empty(await WaitingAsync());
    }

    [Theory]
    [InlineData(MailFolder.Handled, "cur")]
    [InlineData(MailFolder.Automatic, ".Automatisch/cur")]
    [InlineData(MailFolder.Quarantine, ".Quarantaine/cur")]
    public async Task A_filed_mail_waits_no_more_and_keeps_its_reference(MailFolder folder, string place)
    {
        await DeliverAsync("1.mail", "hallo");

        await _mailbox.FileAsync("1.mail", folder, CancellationToken.None);
        await _mailbox.FileAsync("1.mail", folder, CancellationToken.None); // again does nothing

        Assert.Empty(await WaitingAsync());
        Assert.Equal("hallo", await TextAsync("1.mail"));
        Assert.True(File.Exists(Path.Combine(_folder.Path, place, "1.mail:2,")));
    }

    [Fact]
    public async Task A_mail_in_which_a_person_saw_a_request_moves_to_the_handled_ones_from_wherever_it_lies()
    {
        await DeliverAsync("1.mail", "hallo");
        await _mailbox.FileAsync("1.mail", MailFolder.Automatic, CancellationToken.None);

        await _mailbox.FileAsync("1.mail", MailFolder.Handled, CancellationToken.None);
        await _mailbox.FileAsync("1.mail", MailFolder.Automatic, CancellationToken.None); // the rules' word came late and does not undo it

        Assert.True(File.Exists(Path.Combine(_folder.Path, "cur", "1.mail:2,")));
        Assert.Equal("hallo", await TextAsync("1.mail"));
    }

    [Fact]
    public async Task A_mail_that_a_mail_program_marked_is_still_found()
    {
        await DeliverAsync("1.mail", "hallo");
        await _mailbox.FileAsync("1.mail", MailFolder.Handled, CancellationToken.None);
        File.Move(Path.Combine(_folder.Path, "cur", "1.mail:2,"), Path.Combine(_folder.Path, "cur", "1.mail:2,RS"));

        Assert.Equal("hallo", await TextAsync("1.mail"));
    }

    [Fact]
    public async Task A_mail_that_is_gone_is_nothing_and_filing_it_does_nothing()
    {
        await _mailbox.FileAsync("gone", MailFolder.Handled, CancellationToken.None);

        Assert.Null(await _mailbox.OpenAsync("gone", CancellationToken.None));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("1.mai?")]
    [InlineData("1")]
    public async Task A_reference_means_one_mail_only(string reference)
    {
        await DeliverAsync("1.mail", "hallo");
        await _mailbox.FileAsync("1.mail", MailFolder.Handled, CancellationToken.None);

        Assert.Null(await _mailbox.OpenAsync(reference, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".verborgen")]
    [InlineData("../new/1.mail")]
    [InlineData("/etc/hostname")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => DeliverAsync(name, "hallo"));
        await Assert.ThrowsAsync<ArgumentException>(() => _mailbox.OpenAsync(name, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _mailbox.FileAsync(name, MailFolder.Handled, CancellationToken.None));
    }

    [Fact]
    public async Task A_hidden_file_is_no_mail()
    {
        await File.WriteAllTextAsync(Path.Combine(_mailbox.New, ".DS_Store"), "x");

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Opening_a_mailbox_again_keeps_its_mails()
    {
        await DeliverAsync("1.mail", "hallo");

        Assert.NotNull(await new MaildirMailbox(_folder.Path).OpenAsync("1.mail", CancellationToken.None));
    }

    private async Task<string> DeliverAsync(string name, string text)
    {
        using var raw = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await _mailbox.DeliverAsync(raw, name, CancellationToken.None);
    }

    private async Task<List<string>> WaitingAsync()
    {
        var waiting = new List<string>();
        await foreach (var reference in _mailbox.WaitingAsync(CancellationToken.None))
            waiting.Add(reference);
        return waiting;
    }

    private async Task<string?> TextAsync(string reference)
    {
        using var mail = await _mailbox.OpenAsync(reference, CancellationToken.None);
        if (mail is null)
            return null;
        using var reader = new StreamReader(mail.Raw);
        return await reader.ReadToEndAsync();
    }
}
