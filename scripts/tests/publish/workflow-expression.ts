import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What an expression of a workflow can ask for: `github`, `needs`, `steps`, `inputs`, `vars` … */
export type Contexts = Readonly<Record<string, unknown>>;

/** How far a job is: what its status functions answer. */
export type JobState = 'success' | 'failure' | 'cancelled';

/** Text with the values of its expressions, `${{ … }}`, as GitHub's own evaluator has them. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    valueOf(expression, contexts, 'success').coerceString(),
  );
}

/**
 * Whether a job or a step with this `if` goes on. One that asks for no status goes on only where
 * nothing failed before it, as none does that has no `if`.
 */
export function goesOn(condition: string | undefined, contexts: Contexts, state: JobState): boolean {
  const said = (condition ?? 'success()').replace(/^\s*\$\{\{|\}\}\s*$/g, '');
  const expression = /\b(?:success|failure|cancelled|always)\s*\(/.test(said) ? said : `success() && (${said})`;
  const value = valueOf(expression, contexts, state);
  return !['', 'false', '0'].includes(value.coerceString());
}

function valueOf(expression: string, contexts: Contexts, state: JobState): data.ExpressionData {
  const functions = (['success', 'failure', 'cancelled', 'always'] as const).map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(name === 'always' || name === state),
  }));
  const { tokens } = new Lexer(expression.trim()).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(parsed, known, new Map(functions.map((one) => [one.name, one]))).evaluate();
}
