namespace Versnelling.Domain.Intake;

/// <summary>The fields of forms that say how soon: "Urgentie: regulier", "Spoed: nee".</summary>
internal static class UrgencyLabels
{
    private static readonly PhraseTable Answers = PhraseTable.Parse("""
        urgency.calm: normaal; regulier; laag; geen; nee; niet; gemiddeld; standaard; groen
        urgency.spoed: spoed; hoog; ja; urgent; dringend; zeer|hoogste hoog|prioriteit; hoogste; oranje; rood
        urgency.crisis: crisis; acuut
        """);

    /// <summary>What the first such field says, if there is one.</summary>
    public static Evidence? Find(Passage passage)
    {
        var words = passage.Words;
        foreach (var hit in Answers.Find(words))
        {
            if (hit.First == 0 || !words.EndsLabel(hit.First - 1) || !words.StartsLine(hit.First - 1))
                continue;
            var rule = (words[hit.First - 1].Text, hit.Rule) switch
            {
                ("urgentie" or "prioriteit" or "urgent" or "mate" or "urgentieniveau" or "prio", _) => hit.Rule,
                ("spoed" or "haast" or "spoedeisend", _) => hit.Rule == "urgency.calm" ? hit.Rule : "urgency.spoed",
                ("crisis", _) => hit.Rule == "urgency.calm" ? hit.Rule : "urgency.crisis",
                _ => null,
            };
            if (rule is not null)
                return passage.Evidence("urgency", rule, hit.First, hit.Last);
        }

        return null;
    }
}
