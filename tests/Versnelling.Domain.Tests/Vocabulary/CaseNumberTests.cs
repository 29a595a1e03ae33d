using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Vocabulary;

public class CaseNumberTests
{
    [Theory]
    [InlineData("RET-7K3F-9QDX", "RET-7K3F-9QDX")]
    [InlineData("ret-7k3f-9qdx", "RET-7K3F-9QDX")]
    [InlineData("Ret-7K3f-9qDX", "RET-7K3F-9QDX")]
    [InlineData("RET-ILOA-ilob", "RET-110A-110B")] // what looks like 1 or 0 means it
    [InlineData("RET-0000-ZZZZ", "RET-0000-ZZZZ")]
    public void A_number_is_read_as_people_write_it(string written, string number)
    {
        Assert.True(CaseNumber.TryParse(written, out var read));
        Assert.Equal(number, read.Value);
        Assert.Equal(CaseNumber.Parse(number), read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RET-7K3F-9QD")]
    [InlineData("RET-7K3F-9QDXX")]
    [InlineData("RET-7K3F9QDX")]
    [InlineData("RET-7K3F_9QDX")]
    [InlineData("RET_7K3F-9QDX")]
    [InlineData("MET-7K3F-9QDX")]
    [InlineData("RET-7K3F-9QDU")] // Crockford leaves U out
    [InlineData("RET-7K3F-9QD?")]
    [InlineData("RET-7K3F-9QDÉ")]
    [InlineData("RET-7K3F-9QD\uFF11")] // a full-width 1
    [InlineData(" RET-7K3F-9QDX")]
    public void Anything_else_is_no_number(string? written)
    {
        Assert.False(CaseNumber.TryParse(written, out _));
        Assert.Throws<FormatException>(() => CaseNumber.Parse(written ?? ""));
    }

    [Theory]
    [InlineData("0000000000", "RET-0000-0000")]
    [InlineData("0000000001", "RET-0000-0001")]
    [InlineData("0000000020", "RET-0000-0010")] // five bits a character
    [InlineData("ffffffffff", "RET-ZZZZ-ZZZZ")]
    [InlineData("ffffffffff00ff", "RET-ZZZZ-ZZZZ")] // only the first forty bits count
    public void A_number_is_the_first_forty_bits_of_a_hash(string hash, string number) =>
        Assert.Equal(number, CaseNumber.FromHash(Convert.FromHexString(hash)).Value);

    [Fact]
    public void A_hash_that_is_too_short_is_refused() => Assert.Throws<ArgumentException>(() => CaseNumber.FromHash(new byte[4]));

    [Fact]
    public void No_number_has_no_value() => Assert.Throws<InvalidOperationException>(() => default(CaseNumber).Value);
}
