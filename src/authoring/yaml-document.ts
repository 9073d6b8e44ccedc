import { Composer, Lexer, Parser, YAMLParseError, type CST, type Document, type LineCounter } from 'yaml';
import type { Limits } from './source-file.ts';
import { MOST_DEEP } from './source-limits.ts';

/** Where a file goes beyond what is read. */
export class TooMuch extends Error {
  readonly offset: number;
  readonly advice: string;

  constructor(offset: number, message: string, advice: string) {
    super(message);
    this.offset = offset;
    this.advice = advice;
  }
}

/** The parser's tokens, as long as the file stays within its limits: what is read of them later goes down as deep. */
function* tokensOf(text: string, lines: LineCounter, most: Limits): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let signs = 0;
  for (const sign of new Lexer().lex(text)) {
    yield* parser.next(sign);
    signs += 1;
    if (parser.stack.length > MOST_DEEP) {
      throw new TooMuch(parser.offset - 1, `Lists and maps lie more than ${MOST_DEEP} deep in each other here.`, 'Write it flatter, and look for a bracket that is never closed.');
    }
    if (signs > most.signs) {
      throw new TooMuch(parser.offset - 1, `The file has more than ${most.signs.toLocaleString('en')} words and signs up to here; no more are read.`, 'Make several scenarios of it.');
    }
  }
  yield* parser.end();
}

/**
 * Parses one YAML 1.2 document. Keys that stand twice are not looked for: that would compare each with each.
 * @param lines gets to know where each line begins
 * @throws TooMuch where the file goes beyond its limits
 */
export function parseWithin(text: string, lines: LineCounter, limits: Limits): Document.Parsed {
  const composer = new Composer({ version: '1.2', schema: 'core', logLevel: 'error', uniqueKeys: false });
  let document: Document.Parsed | undefined;
  for (const one of composer.compose(tokensOf(text, lines, limits), true, text.length)) {
    if (document === undefined) document = one;
    else {
      document.errors.push(new YAMLParseError([one.range[0], one.range[1]], 'MULTIPLE_DOCS', 'Several documents'));
      break;
    }
  }
  if (document === undefined) throw new Error('the YAML composer gave no document');
  return document;
}
