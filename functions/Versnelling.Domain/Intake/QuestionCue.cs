using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>One sign of what a mail asks, and how much it weighs.</summary>
/// <param name="Question">What it is a sign of.</param>
/// <param name="Weight">How strong a sign, with what its place adds.</param>
/// <param name="Passage">Where it stands.</param>
/// <param name="Hit">The words.</param>
internal readonly record struct QuestionCue(Question Question, int Weight, Passage Passage, PhraseHit Hit);
