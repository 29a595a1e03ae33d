namespace Versnelling.Domain.Intake;

/// <summary>Walks back from a place through its sentence: what is met first decides.</summary>
internal static class PlaceWalk
{
    public static (Standing Standing, string? Parent) Back(Words words, int first, int reach, bool ownChild, bool turns)
    {
        var seen = new Seen(words, first, ownChild, turns);
        if (Residents.IsNegated(words, first))
            return default;
        for (var i = first - 1; i >= 0 && i >= first - reach && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Clause != words[first].Clause && seen.Anybody)
                break;
            if (seen.Meet(i) is { } told)
                return told;
        }

        return seen.Rest();
    }

    private sealed class Seen(Words words, int first, bool ownChild, bool turns)
    {
        private readonly string _preposition = PlaceTense.Preposition(words, first);
        private string? _parent;
        private bool _family, _relative, _self, _with, _step;

        public bool Anybody => _parent is not null || _family || _relative || _self;

        private (Standing, string?) WithParent => turns ? (Standing.Parent, _parent) : (Standing.Child, null);

        public (Standing, string?)? Meet(int i)
        {
            var word = words[i].Text;
            if (word.StartsWith("gezag", StringComparison.Ordinal))
                return Gezag(i);
            if (PlaceWords.Lives.Contains(word))
                return Lives(i);
            if (word is "komt" or "kom" or "komen" or "afkomstig" && _preposition is "uit" or "van")
                return Comes(i);
            // "mijn ouders wonen daar nog en mijn zus in Lelystad".
            if (word is "zus" or "broer" or "zussen" or "broers" && i == first - 2 && i > 0 && words[i - 1].Text is "mijn" or "mn" or "m'n" or "me" or "onze" && _preposition is not "uit")
                return (Standing.Weak, null);
            if (PlaceWords.IsChild(word) && !Residents.IsOthersSibling(words, i) && !(PlaceWords.Relatives.Contains(word) && _preposition is not "uit"))
                return PlaceSigns.LivesBefore(words, i, first) is { } verb ? Lives(verb) : Child();
            if (Residents.IsOthersSibling(words, i) && _preposition is not "uit")
                return (Standing.None, null);
            if (PlaceWords.Stays.Contains(word))
                return Stays(i);
            if (word is "adres" && PlaceSigns.IsPutAt(words, i))
                return (Standing.Registered, null);
            if ((PlaceWords.IsSite(word) && !PlaceSigns.IsWriter(words, i, first) && !PlaceNoun.IsBeside(words, i) || PlaceWords.Doings.Contains(word) && !PlaceSigns.IsSince(words, i) || word is "plek" or "plaats" or "aanbod") && Reaches(i))
                return Travels() ? (Standing.Household, null) : (IsFetchedHere(word) ? Standing.Weak : Standing.None, null);
            Note(i, word);
            return null;
        }

        public (Standing, string?) Rest()
        {
            if (_preposition is "naar" or "richting" or "vanuit")
                return (Travels() ? Standing.Household : Standing.None, null);
            if (_preposition is "van" && Travels())
                return (Standing.Household, null);
            if (_parent is not null && !_family)
                return _with ? WithParent : Residents.HasGezag(words, ParentAt()) ? (Standing.Child, _parent) : (Standing.Parent, _parent);
            if (_relative)
                return (_with ? Standing.Named : Standing.None, null);
            if (_family || _self || _preposition is "uit")
                return (turns && _self ? Standing.Parent : Standing.Household, null);
            return (PlaceNoun.IsOfThing(words, first) ? Standing.None : Standing.Mentioned, null);
        }

        private void Note(int i, string word)
        {
            if (PlaceWords.ParentOf(words, i) is { } parent)
                _parent ??= parent;
            else if (_parent is null && (_preposition is "uit" || Reaches(i)) && (PlaceWords.Family.Contains(word) || PlaceWords.IsChildren(word)))
                _family = true;
            else if (Residents.IsOther(words, i))
                (_relative, _step) = (_relative | (_parent is null && !_family && words[i].Clause == words[first].Clause), _step | word is "stiefvader" or "stiefmoeder");
            else if (word is "ons" or "mij" && i > 0 && words[i - 1].Text is "bij")
                _self = true;
            else if (word is "hier" && i == first - 2)
                _self = true;
            else if (word == "bij")
                _with = true;
        }

        private (Standing, string?) Gezag(int i) =>
            Residents.IsNegated(words, i) || PlaceSigns.IsLost(words, i) ? (_parent is null ? Standing.None : Standing.Parent, _parent) : (Standing.Child, _parent);

        private (Standing, string?) Lives(int i)
        {
            if (Residents.IsNegated(words, i) && words[i].Text is not ("huisje" or "flat" or "woning"))
                return (Standing.None, null);
            var child = PlaceWords.Registered.Contains(words[i].Text) ? Standing.Registered : Standing.Child;
            if (_with && (_parent is not null || _relative || _family))
                return turns ? (Standing.Parent, _parent) : (child, null);
            if (_parent is not null && !_with)
                return (Residents.HasGezag(words, ParentAt()) ? child : Standing.Parent, _parent);
            if (_self)
                return (turns ? Standing.Parent : _with ? child : Standing.Household, null);
            var told = Residents.Of(words, i, first, ownChild);
            return turns && told.Standing > Standing.Parent ? (Standing.Parent, told.Parent) : told;
        }

        private (Standing, string?) Comes(int i)
        {
            for (var j = i - 1; j >= 0 && j >= i - 4 && words[j].Sentence == words[i].Sentence; j--)
            {
                if (PlaceWords.ParentOf(words, j) is { } parent)
                    return (Standing.Parent, parent);
                if (words[j].Text is "hij" or "zij" or "ze" or "wij" or "we" or "ik" || PlaceWords.IsChild(words[j].Text))
                    break;
                if (Residents.IsOther(words, j) || PlaceWords.IsSite(words[j].Text))
                    return (Standing.None, null);
            }

            return (Standing.Household, null);
        }

        private (Standing, string?) Child()
        {
            if (_with && (_parent is not null || _family))
                return WithParent;
            if (_with && _relative)
                return (_step ? Standing.Household : Standing.Named, null);
            if (_parent is not null)
                return (Standing.Parent, _parent);
            if (_relative)
                return (Standing.None, null);
            if (Travels())
                return (Standing.Household, null);
            return (_self || _preposition is "uit" or "van" ? Standing.Household : _preposition is "naar" or "vanuit" ? Standing.None : Standing.Named, null);
        }

        private (Standing, string?)? Stays(int i)
        {
            if (_with && _parent is not null)
                return WithParent;
            if (_with && _relative)
                return (Standing.Named, null);
            if (_self)
                return (ownChild || _with ? Standing.Household : Standing.Named, null);
            if (_parent is not null)
                return (Standing.Parent, _parent);
            if (_family)
                return (Standing.Household, null);
            // "zit nu al een paar uur in …": who writes in haste leaves "ik" out.
            if (words[i].Text is "zit" && (i == 0 || words[i - 1].Clause != words[i].Clause))
                return (Standing.Mentioned, null);
            for (var j = i - 4; j <= i + 2; j++)
            {
                if (j < 0 || j >= words.Count || words[j].Sentence != words[i].Sentence || words[i].Text is not ("zit" or "zitten" or "verblijven" or "verblijf" or "slapen" or "slaap" or "overnacht"))
                    continue;
                if (words[j].Text is "ik" or "wij" or "we" or "gezin")
                    return (Standing.Household, null);
                if (PlaceWords.ParentOf(words, j) is { } parent)
                    return (Standing.Parent, parent);
            }

            return (Standing.None, null);
        }

        // What stands in an earlier clause says of this place only when the place begins its own.
        private bool Reaches(int i) =>
            words[i].Clause == words[first].Clause || (_preposition is not "uit" && (first < 3 || words[first - 3].Clause != words[first].Clause));

        // "wordt opgehaald hier in Marknesse": who is about every day lives near.
        private bool IsFetchedHere(string word) =>
            first > 1 && words[first - 2].Text is "hier" && word is "opgehaald" or "ophalen" or "ophaalt" or "haalt" or "hangt" or "rondhangt" or "zwerft" or "voetbalt" or "sport" or "gesignaleerd" or "gezien" or "aangetroffen";

        private bool Travels()
        {
            if (_preposition is not ("van" or "vanuit"))
                return false;
            for (var i = Math.Max(0, first - 8); i < words.Count && i <= first + 11; i++)
            {
                if (words[i].Sentence == words[first].Sentence && PlaceWords.Travels.Contains(words[i].Text))
                    return true;
            }

            return false;
        }

        private int ParentAt()
        {
            var i = first - 1;
            while (i > 0 && PlaceWords.ParentOf(words, i) != _parent)
                i--;
            return i;
        }
    }
}
