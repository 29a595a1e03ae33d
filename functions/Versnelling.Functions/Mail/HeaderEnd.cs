namespace Versnelling.Functions.Mail;

/// <summary>Finds the empty line that ends a mail's headers, piece by piece.</summary>
/// <param name="newLine">What ends a line.</param>
/// <param name="skip">The bytes before the first header.</param>
internal struct HeaderEnd(byte newLine, int skip)
{
    private int _skip = skip;
    private bool _afterLine;
    private bool _afterReturn;
    private bool _found;

    /// <summary>How many bytes of the piece belong to the headers, their empty line included.</summary>
    public int Take(ReadOnlySpan<byte> piece)
    {
        if (_found)
            return 0;
        var at = Math.Min(_skip, piece.Length);
        _skip -= at;
        while (at < piece.Length)
        {
            if (_afterLine)
            {
                if (piece[at] == newLine)
                {
                    _found = true;
                    return at + 1;
                }

                if (piece[at] == '\r' && !_afterReturn)
                {
                    _afterReturn = true;
                    at++;
                    continue;
                }

                _afterLine = _afterReturn = false;
            }

            var line = piece[at..].IndexOf(newLine);
            if (line < 0)
                return piece.Length;
            at += line + 1;
            _afterLine = true;
        }

        return piece.Length;
    }
}
