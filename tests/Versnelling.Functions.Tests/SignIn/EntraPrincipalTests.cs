using System.Text;
using Microsoft.AspNetCore.Http;
using Versnelling.Functions.SignIn;

namespace Versnelling.Functions.Tests.SignIn;

public class EntraPrincipalTests
{
    [Theory]
    [InlineData("""{"auth_typ":"aad","claims":[{"typ":"name","val":"Fatima"},{"typ":"preferred_username","val":"Fatima@Versnelling-FL.example"}],"name_typ":"name","role_typ":"roles"}""")]
    [InlineData("""{"claims":[{"typ":"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress","val":"fatima@versnelling-fl.example"}]}""")]
    [InlineData("""{"claims":[{"typ":"preferred_username","val":"geen adres"},{"typ":"email","val":"fatima@versnelling-fl.example"}]}""")]
    public void The_address_is_the_first_claim_that_is_one(string principal) =>
        Assert.Equal("fatima@versnelling-fl.example", EntraPrincipal.Address(Request(Convert.ToBase64String(Encoding.UTF8.GetBytes(principal))))?.Value);

    [Theory]
    [InlineData("""{"claims":[]}""")]
    [InlineData("""{"claims":[{"typ":"name","val":"fatima@versnelling-fl.example"}]}""")]
    [InlineData("""{"claims":[{"typ":"email"}]}""")]
    [InlineData("""{"claims":{}}""")]
    [InlineData("""{"claims":[{"typ":1,"val":2}]}""")]
    [InlineData("""[]""")]
    [InlineData("""{""")]
    public void A_principal_without_an_address_is_nobody(string principal) =>
        Assert.Null(EntraPrincipal.Address(Request(Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("geen base64")]
    [InlineData("/////w==")]
    public void A_header_that_is_none_is_nobody(string? header) => Assert.Null(EntraPrincipal.Address(Request(header)));

    private static HttpRequest Request(string? header)
    {
        var request = new DefaultHttpContext().Request;
        if (header is not null)
            request.Headers["X-MS-CLIENT-PRINCIPAL"] = header;
        return request;
    }
}
