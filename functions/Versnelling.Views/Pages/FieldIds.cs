using Versnelling.Domain.Cases;

namespace Versnelling.Views.Pages;

/// <summary>The ids by which labels, errors and fields find each other.</summary>
internal static class FieldIds
{
    public static string Of(string field) => "veld-" + field;

    public static string OfOption(string field, string value) => value.Length == 0 ? $"veld-{field}-geen" : $"veld-{field}-{value}";

    public static string OfError(string field) => "fout-" + field;

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public static string? Problem(IReadOnlyList<FormError> errors, string field) => errors.FirstOrDefault(e => e.Field == field)?.Message;

    /// <summary>Whether the field that an error is about stands on the case's page, so that a link can lead there.</summary>
    public static bool IsShown(FormError error, Case @case) => error.Field switch
    {
        null => false,
        FormFields.Gemeente => true,
        FormFields.Contact => @case.Gemeente is not null && @case.Contact is null,
        FormFields.Interventions or FormFields.Result or FormFields.Children or FormFields.Day => @case.Gemeente is not null,
        FormFields.Verwijzer or FormFields.Question or FormFields.Urgency or FormFields.AgeBand or FormFields.Other or FormFields.To => true,
        KinForms.SplitChildren => @case.Children > 1,
        _ => false,
    };
}
