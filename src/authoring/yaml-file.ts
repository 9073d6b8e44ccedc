import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML file as data, with a way to say what is wrong at a place in it. */
export interface YamlFile {
  readonly data: unknown;
  readonly findings: readonly Finding[]; // what keeps it from being YAML; then `data` is not to be used
  /** An error at a path; a path that is not in the file stands at the nearest place above it that is. */
  readonly finding: (rule: string, path: YamlPath, message: string, advice: string, severity?: Finding['severity']) => Finding;
}

/**
 * Reads YAML and remembers where everything stood.
 * @param source the text of the file
 * @param file its name, for the findings
 */
export function readYaml(source: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  const lineOf = (path: YamlPath): number => {
    for (let length = path.length; length > 0; length--) {
      const key = keyOffset(document.getIn(path.slice(0, length - 1), true), path[length - 1]);
      if (key !== undefined) return lineAt(key);
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };

  const finding: YamlFile['finding'] = (rule, path, message, advice, severity = 'error') => ({
    rule, severity, file, line: lineOf(path), path: written(path), message, advice,
  });

  const findings = document.errors.map((error): Finding => ({
    rule: error.code === 'DUPLICATE_KEY' ? 'keys-are-unique' : 'not-yaml',
    severity: 'error',
    file,
    line: lineAt(error.pos[0]),
    path: '',
    message: error.message,
    advice: error.code === 'DUPLICATE_KEY'
      ? 'Keep one of the two.'
      : 'Check the indentation, quotes and colons here; a text that holds ": " needs quotes.',
  }));
  if (findings.length > 0) return { data: undefined, findings, finding };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), findings, finding };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      data: undefined,
      findings: [finding('not-yaml', [], message, 'Write out what the alias stands for.')],
      finding,
    };
  }
}

/** A path as people write it: `steps[2].after[0]`. */
function written(path: YamlPath): string {
  let text = '';
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : text === '' ? key : `.${key}`;
  return text;
}

/** Where the key of a map entry stands, which is the line that a person looks for. */
function keyOffset(parent: unknown, key: string | number | undefined): number | undefined {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) return undefined;
  for (const item of parent.items as readonly unknown[]) {
    if (typeof item !== 'object' || item === null || !('key' in item)) continue;
    const node = item.key;
    if (isNode(node) && 'value' in node && node.value === key && node.range) return node.range[0];
  }
  return undefined;
}
