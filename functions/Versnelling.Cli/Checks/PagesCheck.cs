using Microsoft.Extensions.Configuration;

namespace Versnelling.Cli.Checks;

/// <summary>The site to which the links in our mails lead.</summary>
internal static class PagesCheck
{
    private const string Subject = "pages";

    public static async Task<Finding> RunAsync(IConfiguration configuration, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(configuration["Pages:BaseUrl"], UriKind.Absolute, out var site))
            return Finding.Wrong(Subject, "Pages__BaseUrl is no address. Set it to the site's address, such as https://ret.example.");
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
            // A case that no one has: any page of ours answers it with 401.
            using var answer = await http.GetAsync(new Uri(site, "/api/zaak/RET-0000-0000"), cancellation);
            return (int)answer.StatusCode == 401
                ? Finding.Right(Subject, $"{site} answers")
                : Finding.Wrong(Subject, $"{site} answers with {(int)answer.StatusCode}: that is not this service. Look at Pages__BaseUrl.");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return Finding.Wrong(Subject, $"{site} does not answer: {problem.Message} Does the function app run?");
        }
    }
}
