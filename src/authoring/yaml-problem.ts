import type { YAMLError } from 'yaml';

/** What is wrong with a line that is not YAML, and what would be right, in an author's words. */
interface Problem {
  readonly message: string;
  readonly advice: string;
}

const TEXT_NEEDS_QUOTES: Problem = {
  message: 'A second colon on this line makes a key of the text before it, or a key is spread over several lines.',
  advice: 'Put a text that holds a colon into quotes.',
};

/** By the parser's code; those that are not here are said in the parser's words. */
const PROBLEMS: Readonly<Partial<Record<YAMLError['code'], Problem>>> = {
  BAD_ALIAS: { message: 'A `*` begins an alias, and nothing has that name.', advice: 'Put a text that begins with `*` into quotes.' },
  BAD_INDENT: { message: 'This is indented unlike the lines that it belongs with.', advice: 'Indent it with as many spaces as the lines beside it.' },
  BLOCK_AS_IMPLICIT_KEY: TEXT_NEEDS_QUOTES,
  MULTILINE_IMPLICIT_KEY: TEXT_NEEDS_QUOTES,
  BLOCK_IN_FLOW: { message: 'Something indented stands inside `{ … }` or `[ … ]`.', advice: 'Close the bracket before it, or write the part without brackets.' },
  MISSING_CHAR: { message: 'Something is not closed or not parted: a quote, a bracket, a colon or a comma.', advice: 'Look at what is opened on this line or above it; a text with a quote in it needs the other kind of quotes around it.' },
  MULTIPLE_DOCS: { message: 'A second document begins here (`---`).', advice: 'Keep one document a file.' },
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', advice: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: { message: 'A `!` begins a tag, which is not known here.', advice: 'Put a text that begins with `!` into quotes.' },
};

/** What a person is told of an error or a warning of the parser. */
export function yamlProblem({ code, message }: YAMLError): Problem {
  return PROBLEMS[code] ?? {
    message: `This is not YAML: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    advice: 'Look at the indentation and the quotes of this line and of the one before it; a text with a colon needs quotes.',
  };
}
