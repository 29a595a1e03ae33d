using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Words of danger that tell of none: figures of speech, names of services, the dead of others.</summary>
internal static class Figurative
{
    private static readonly PhraseTable Idioms = PhraseTable.Parse("""
        idiom: hamer|vuist|vuisten op (de) tafel; messen|mes|medicatie|medicijnen|pillen|alcohol|drank|scharen|spullen|wifi ~ uit huis; kort|even|want|momenteel ~ (ik) zit|sta in de|het auto|trein|file|vergadering|overleg|bus; zit ik in de|een auto|trein|file|vergadering|overleg; onder het mes; mes op de keel; mes snijdt aan; het mes in; om te schieten; schiet (niet|maar|lekker|al) op; schieten (niet|maar) op; te binnen schieten|schiet; tekort geschoten|schiet; schieten tekort; tekortschieten; dood van de|het; doodmoe; doodsbang voor; schrik|schrok|schrikt|lach|lacht|verveel|verveelt|erger|ergert|schaam|schaamt|werkt|werk (me|zich) (echt|helemaal) dood; dood te lachen; doodnormaal; doodop; dodelijk* vermoeid; word|wordt|werd gek; gek van; kapot van; ga|gaat|gaan (echt|helemaal) dood|kapot van|aan; kapot van; dood aan; dood paard; spoor bijster; op het|een goede|juiste|goed spoor; spoort; tweede spoor; op de|het trein|rails naar|gezet; weer op de|het rails|spoor; zit|staat erbovenop; slaan|slaat|sloeg (de|een) plank|brug|handen|slag|deur|spijker|aan|af|over|op|erop; slaat nergens op; slaat aan|over|op|aan; sloeg met; deur platlopen; over de brug; brug slaan|te slaan|te ver; een brug; uit de lucht; op een laag pitje; steken ~ energie|tijd; steekt ~ energie|tijd; steek laten vallen; zijn|haar vuist in; uit de brand; brandbrief; brandend; brand los; vuur; vuurproef; bom onder; opgeblazen; kou gelaten; kou laten staan; stoom afblazen|af; ontploft mijn mailbox|agenda; moord en brand; breekt de tent; gooien het over; gooi|gooien|gooit|gegooid ~ boeg|roer; handdoek; roer om; met de deur in huis; deur in huis; voor de deur staat|stond|staan de; achter de rug; hand boven|aan; grens op; op straat spelen|speelt|voetbal*|fietsen|fietst; op straat rond|hangen|hangt|rondhangt|rondhangen; hangt ~ op straat; buiten schot; buiten spelen|speelt; staat (hier|er|daar) (geheel|helemaal|los|verder) buiten; staan (hier|er) buiten; buiten beeld|beschouwing|beeld; ophangen van; telefoon ~ opgehangen; pistool op de borst; de weg kwijt; uit het oog; zoek naar; op zoek; zoek ik; stoot; rond de tafel; op de bank; klap van de molen|wachtlijst; klap op; als klap; in een klap; klappen voor; slaande ruzie; met vlag; aan de bel; aan de bel trekken; trekken|trekt aan; trekken ~ bel; doodgezwegen; doodgewoon; onder weg; op weg|onderweg naar een|de oplossing|diagnose; de weg; weg naar; weg in|vinden|wijzen|weten; andere|geen andere|lange|juiste|goede|kortste|een|welke|deze|die|begaanbare weg
        idiom: laten|laat|liet meenemen|ophalen|meeslepen; gaat|ga|gaan|ging|wil|wilt|wilde|komt (hij|zij|ze|ik|we|wij) (dan|meer|nog|echt) nergens heen|naartoe; hond|hondje|poes|kat|kitten|konijn|hamster|cavia|kip|vogel ~~ gegooid|gesmeten|geschopt|getrapt
        service: crisisdienst*; crisispleegouder*; crisispleegzorg; crisispleeggezin*; crisisteam*; spoedhulp*; crisishulp*; crisisinterventie*; spoedeisende hulp; spoedpost; spoedlijn; team crisis|spoed; spoedzorg; spoedeisend team; spoedcursus; crisiskaart; crisisplan; crisissignaleringsplan; zelfmoordpreventie*; suicidepreventie*; zelfdodingspreventie; acute (dienst|psychiatrie|zorg); preventie
        """);

    // Somebody else's suicide of years ago is grief, not danger.
    private static readonly PhraseTable Bereaved = PhraseTable.Parse("""
        bereaved: gepleegd; pleegde; pleegden; na de zelfmoord|zelfdoding|suicide; zelfmoord|zelfdoding|suicide van (zijn|haar|hun|de|een|mijn) vader|moeder|broer|zus|oom|tante|opa|vriend|vriendin|klasgenoot|neef|nicht|leerling; toen (hij|zij|ze|ik) # was; verloor|verloren ~~ zelfmoord|zelfdoding|suicide; nabestaande*; rouw*; overleden|overleed|stierf ~ door zelfmoord|zelfdoding|suicide
        bereaved: vader|moeder|broer|zus|opa|oma|oom|tante|neef|vriend|vriendin|klasgenoot|klasgenootje ~~ leven beroofd|benomen; vader|moeder|broer|zus|opa|oma|oom|tante|hond|kat|poes er (al|nu) (niet) (meer) (is|was)
        """);

    private static readonly PhraseTable Jokes = PhraseTable.Parse("""
        joke: grapje; haha*; lol; geintje; bij wijze van spreken; figuurlijk; hihi
        """);

    private static readonly FrozenSet<string> Grave = "note means farewell giveaway lastwords end edge weary plea tonight".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "wil niet meer leven bij haar moeder" wants to live elsewhere.
    private static readonly FrozenSet<string> Elsewhere = "bij met zo in onder".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a phrase is part of such words, or of a joke.</summary>
    public static bool Holds(Words words, PhraseHit hit)
    {
        foreach (var idiom in Idioms.Find(words))
        {
            // A service that is only part of what is said ("overgebracht naar een crisispleeggezin") says nothing against it.
            if (idiom.Rule == "service" ? idiom.First <= hit.First && idiom.Last >= hit.Last : idiom.First <= hit.Last && idiom.Last >= hit.First)
                return true;
        }

        if (hit.Rule == "crisis.suicide")
            return IsOfSomethingElse(words, hit);
        // Who speaks of the end laughs it off: that weighs less and takes nothing away.
        if (Grave.Contains(hit.Rule))
            return false;
        return Jokes.Find(words) is { Count: > 0 } jokes && jokes.Exists(j => Math.Abs(words[j.First].Sentence - words[hit.First].Sentence) <= 1);
    }

    /// <summary>Whether it is grief for another.</summary>
    public static bool IsGrief(Words words, PhraseHit hit)
    {
        var (from, to) = Denial.SentenceOf(words, hit.First);
        return Bereaved.Find(words).Exists(b => b.First >= from && b.Last <= to && b.First != hit.First) || IsOfAdult(words, hit);
    }

    // "sinds opa er niet meer is" mourns somebody.
    private static bool IsOfAdult(Words words, PhraseHit hit) =>
        words[hit.First].Text == "er" && words[hit.Last].Text is "is" or "was" && hit.First > 0 && (ChildWords.Adults.Contains(words[hit.First - 1]) || words[hit.First - 1].Text is "hond" or "kat");

    // "een poging gedaan om haar te bereiken" harms nobody.
    private static bool IsOfSomethingElse(Words words, PhraseHit hit)
    {
        if (hit.Last + 1 >= words.Count || words[hit.Last + 1].Sentence != words[hit.Last].Sentence)
            return false;
        var next = words[hit.Last + 1].Text;
        return words[hit.Last].Text is "gedaan" or "ondernomen" ? next is "om" or "tot" or "bij" : words[hit.Last].Text is "leven" && Elsewhere.Contains(next);
    }
}
