namespace Versnelling.Domain.Vocabulary;

/// <summary>Who asks: the four kinds of referrer that the yearly report counts.</summary>
public enum Verwijzer
{
    /// <summary>Parents, care providers, schools, GPs, young people and everyone else.</summary>
    Overig,

    /// <summary>The municipality's access team: wijkteam, CJG, JGZ, gebiedsteam, jeugdconsulent.</summary>
    LokaleToegang,

    /// <summary>A certified institution (GI): jeugdbescherming or jeugdreclassering.</summary>
    GecertificeerdeInstelling,

    /// <summary>The reporting centre for domestic violence and child abuse.</summary>
    VeiligThuis,
}
