namespace Versnelling.Domain.Intake;

/// <summary>
/// What each rule means, by the id that <see cref="Evidence.Rule"/> carries. A rule with a dot in its id may become evidence and
/// stands here; names without one ("past", "child") only help other rules.
/// </summary>
public static class RuleCatalogue
{
    // Kept as text, a rule a line, like the tables of phrases: add the line when you add the rule.
    private const string Sentences = """
        quarantine.unreadable: It can't be read as a mail.
        quarantine.empty: It has no sender, no subject and no text.
        loop.from: It comes from our own address.
        loop.message-id: It carries a Message-ID of ours under another sender.
        loop.x-loop: It carries the mark that our own mails carry.
        bounce.report: It holds a mail system's report of delivery.
        bounce.failed-recipients: A mail system names whom a mail did not reach.
        bounce.daemon: Its sender is a mail system.
        bounce.no-return: It has no return address and speaks of a mail that was not delivered.
        bounce.subject: Its subject opens as reports of failed delivery do.
        bounce.text: It says that a mail was not delivered.
        auto-reply.receipt: It only confirms that a mail was received or read.
        auto-reply.calendar: It answers an invitation.
        auto-reply.auto-submitted: Its header says that a machine answers (RFC 3834).
        auto-reply.header: It carries a header that only automatic answers have.
        auto-reply.precedence: Its header Precedence says that it is an automatic answer.
        auto-reply.generated: Its header says that a machine made it, and it asks nothing about a child.
        auto-reply.no-return: It has no return address, as answers by machines must, and asks nothing about a child.
        auto-reply.subject: Its subject opens as automatic answers do.
        auto-reply.text: It says that it is automatic, or that somebody is away.
        bulk.precedence: Its header Precedence says that it went to many.
        bulk.list: It went to a list, by a header or by words such as "uitschrijven", and asks nothing about a child.
        bulk.sender: Its sender's address is one that sends to many.
        bulk.sales: It sells something, and asks nothing about a child.
        bulk.fraud: It words itself as fraud does, and asks nothing about a child.
        reply.number: It names a case number.
        reply.thread: It answers a mail of ours, by its Message-ID.
        request.by-person: A colleague said that it asks something.
        request.encrypted: It is encrypted: what nobody can read may well be a question.
        request.default: Nothing says that it is anything else: then somebody asks something.

        gemeente.label: The field of a form names the gemeente or the home.
        gemeente.home: The child lives there, or the parent with gezag does.
        gemeente.registered: The child is registered there.
        gemeente.child: The place is said of the child or the case, as in "jongen, 12, Urk".
        gemeente.family: The family lives there.
        gemeente.parent: One parent lives there.
        gemeente.place: The place is mentioned, and nothing says that it is an office, a school or a former home.
        gemeente.daar: Somebody lives "daar", where the sentence before named a place.
        gemeente.postcode: The postcode lies there.
        gemeente.outside: The child has a home outside this region.
        gemeente.sender: The mail names no place, and the sender's organisation works for one gemeente.
        gemeente.weak: Nothing else is known than this name, which means other things too.
        gemeente.conflict: Mentions of equal weight contradict one another: then asking is better than guessing.

        verwijzer.domain: The sender's domain is that of a known organisation.
        verwijzer.reply-to: The address to answer to is that of a known organisation.
        verwijzer.portal: A portal for secure mail names the sender, whose domain is that of a known organisation.
        verwijzer.self: The sender's domain is unknown, and the writer says to work for an access team or a certified institution.

        question.table-label: The field of a form says that a table is asked for.
        question.table-name: A table (versnellingstafel, ronde tafel) is named.
        question.table-gather: All who are in it should come together, somebody should break through, or a creative solution is wanted.
        question.table-together: People are to come together, and it is told who, led by whom, or for something new.
        question.table-stuck: The case is stuck: nobody moves, or everybody points at another.
        question.table-many: Many organisations are in it.
        question.table-actors: Three or more who are in it each say something of their own.
        question.care-label: The field of a form says that care is sought.
        question.care-ask: Care, a place or a provider is asked for outright.
        question.care-sought: Care that is named is sought, needed, wished, or asked about with "wie", "welke" or "is er".
        question.care-maybe: A question asks who, where or whether there is something, and not for advice.
        question.care-need: It says that care was not found.
        question.care-leave: Somebody has to leave, or what there was ends.
        question.care-named: Care is all that a short question or the subject names.
        question.advice-label: The field of a form says that advice is asked for.
        question.advice-ask: Advice, an opinion, an explanation or a way to go about it is asked for.
        question.advice-weigh: A question asks whether something is wise, right or allowed.
        question.advice-choice: A question offers a choice between two things.
        question.advice-help: Help, a call or a talk is asked for, no matter which.
        question.advice-asked: A question is asked that says nothing of a table or of care.

        crisis.suicide: Suicide is spoken of, directly or not, neither denied nor long ago.
        crisis.weapon: A weapon is used to threaten.
        crisis.danger: A life or somebody's safety is in danger.
        crisis.now: It says that there is a crisis now.
        crisis.street: Somebody has nowhere to sleep now, or has just been put out of the house.
        crisis.missing: Somebody is missing or has run away.
        crisis.voices: Voices tell somebody to do harm.
        crisis.violence: Violence or fear is told of as of today.
        urgency.crisis: The field of a form says crisis.
        crisis.child: A small child is in danger now: alone, ill, hurt or left without care.
        crisis.harm: Somebody is about to hurt themselves or another, as several signs together tell.
        spoed.term: The place where the child is ends within about a week.
        spoed.threat: Signs that together tell of a placement that threatens.
        spoed.breakdown: The present place or family is giving out, as several signs together tell.
        spoed.word: It speaks of haste or of a crisis place.
        spoed.placement: A placement out of the home or the loss of a home threatens.
        spoed.date: Something is decided or ends within about a week.
        urgency.spoed: The field of a form says haste.
        urgency.calm: The field of a form says that there is no haste.

        age.number: An age or a date of birth of the youngest child.
        age.young: A word for a child of up to 11.
        age.middle: A word for a child of 12 to 15.
        age.old: A word for somebody of 16 or older.
        age.school: A school year, such as "groep 6" or "2 havo".
        focus.one: One child of several is singled out.

        children.label: The field of a form tells how many.
        children.number: A number of children.
        children.all: "Alle" with a number, where children were told of.
        children.pair: Words for two, such as "broer en zus" or "tweeling".
        children.three: Words for three, such as "drieling".
        children.four: Words for four, such as "vierling".
        children.joined: Children joined by "en" or a comma.
        children.ages: A row of ages.
        children.names: Names with an age in brackets.
        children.about: A number of those whom it is about.
        children.both: Words for both children.
        children.lines: Children with an age on lines of their own.
        children.numbered: Children numbered one after the other.
        children.ranked: A number of the eldest or the youngest.
        children.they: A number that says how many they are.
        children.those: A number of those for whom help is asked.
        children.together: Words such as "met zijn drieën", where children were told of.

        withdrawal.solved: It says that what was asked is solved.
        withdrawal.not-needed: It says that nothing needs to be done any more.
        withdrawal.withdrawn: It takes the question back.
        withdrawal.mistaken: It says that it was sent by mistake.
        bsn.elfproef: A number that passes the elfproef and isn't marked as another kind of number; the number itself is shown nowhere.
        """;

    /// <summary>Every rule with one sentence that says what it means.</summary>
    public static IReadOnlyDictionary<string, string> Rules { get; } = Sentences
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": ", 2))
        .ToDictionary(rule => rule[0], rule => rule[1], StringComparer.Ordinal);
}
