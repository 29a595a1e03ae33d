using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Vocabulary;

public class MessageIdTests
{
    [Theory]
    [InlineData("<a1@lelystad.example>", "a1@lelystad.example")]
    [InlineData("a1@lelystad.example", "a1@lelystad.example")]
    [InlineData("  < a1@lelystad.example > ", "a1@lelystad.example")]
    [InlineData("<no-at-sign>", "no-at-sign")] // some programs do
    [InlineData("<A1@Lelystad.example>", "A1@Lelystad.example")] // case counts
    [InlineData("<\"x y\"@a.example>", null)]
    [InlineData("<a@b><c@d>", null)]
    [InlineData("a<b@c.example", null)]
    [InlineData("a@b.example\r\nBcc: x@y.example", null)]
    [InlineData("a\tb@c.example", null)]
    [InlineData("a\0b@c.example", null)]
    [InlineData("a\u007fb@c.example", null)]
    [InlineData("zoë@c.example", null)]
    [InlineData("<>", null)]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_what_fits_in_a_header_of_ours_is_an_identifier(string? text, string? id)
    {
        Assert.Equal(id is not null, MessageId.TryParse(text, out var read));
        Assert.Equal(id ?? "", read.Value);
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(901, false)]
    public void It_fits_on_one_line_of_a_mail(int length, bool usable) => Assert.Equal(usable, MessageId.TryParse(new string('a', length), out _));

    [Fact]
    public void Our_own_names_the_case_and_the_step() =>
        Assert.Equal("RET-7K3F-9QDX.alert.1@versnelling-fl.example", MessageId.Own("RET-7K3F-9QDX", "alert.1", "versnelling-fl.example").Value);
}
