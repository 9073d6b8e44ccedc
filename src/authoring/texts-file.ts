import type { Finding } from './finding.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadTexts {
  readonly texts: Readonly<Record<string, string>>; // by id
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of texts by id, one line each, and says everything that is wrong with it at once.
 * @param source the YAML text
 * @param file its name, for the findings
 * @param original the texts in the source language, where this file is a translation: it must have the same ids
 */
export function readTextsFile(source: string, file: string, original?: Readonly<Record<string, string>>): ReadTexts {
  const yaml = readYaml(source, file);
  if (yaml.findings.length > 0) return { texts: {}, findings: yaml.findings };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return { texts: {}, findings: [yaml.finding('wrong-value', [], 'The file is no list of ids and texts.', 'Write "id: text" on each line.')] };
  }
  const texts: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [id, text] of Object.entries(yaml.data)) {
    if (typeof text !== 'string' || text.trim() === '') {
      findings.push(yaml.finding('wrong-value', [id], `"${id}" has no text.`, 'Write the text behind the id.'));
    } else if (original !== undefined && !(id in original)) {
      findings.push(yaml.finding('unknown-text', [id], `"${id}" is no text of the source language.`, 'Correct the id, or remove it.'));
    } else texts[id] = text;
  }
  for (const id of Object.keys(original ?? {})) {
    if (id in yaml.data) continue;
    findings.push(yaml.finding('text-missing', [], `"${id}" has no translation.`, `Add "${id}".`));
  }
  return { texts, findings };
}
