import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** A path in the repository for a relative import, else as written. */
  readonly from: string;
  readonly relative: boolean;
  readonly typesOnly: boolean;
  /** Loaded when asked for: `import('…')`. */
  readonly lazy: boolean;
}

/** What a file of source says, as far as rules about the whole house are concerned; comments say nothing. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names of variables, and `object.property` for each member access, e.g. `Math.random`. */
  readonly names: ReadonlySet<string>;
  /** Names of properties and JSX attributes. */
  readonly properties: ReadonlySet<string>;
  readonly strings: readonly string[];
  /** Numbers as written, e.g. `0xff0000`. */
  readonly numbers: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Reads TypeScript, TSX or JavaScript. Throws when it does not parse, naming the path. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const properties = new Set<string>();
  const strings: string[] = [];
  const numbers: string[] = [];

  const noteImport = (node: Node, typesOnly: boolean, lazy: boolean): void => {
    const written = isNode(node['source']) ? node['source']['value'] : undefined;
    if (typeof written !== 'string') return;
    const relative = written.startsWith('.');
    const from = relative ? posix.join(posix.dirname(path), written) : written;
    imports.push({ from, relative, typesOnly, lazy });
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        noteImport(node, node['importKind'] === 'type', false);
        return;
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        noteImport(node, node['exportKind'] === 'type', false);
        break;
      case 'ImportExpression':
        noteImport(node, false, true);
        return;
      case 'TSImportType':
        noteImport(node, true, false);
        return;
      case 'MemberExpression': {
        const property = isNode(node['property']) ? nameOf(node['property']) : undefined;
        const object = isNode(node['object']) ? nameOf(node['object']) : undefined;
        if (property !== undefined) properties.add(property);
        if (property !== undefined && object !== undefined) names.add(`${object}.${property}`);
        if (isNode(node['object'])) visit(node['object']);
        if (node['computed'] === true && isNode(node['property'])) visit(node['property']);
        return;
      }
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (isNode(node['key'])) properties.add(nameOf(node['key']) ?? '');
        if (node['computed'] === true && isNode(node['key'])) visit(node['key']);
        for (const [key, value] of Object.entries(node)) if (key !== 'key') visitAll(value);
        return;
      case 'JSXAttribute':
        if (isNode(node['name'])) properties.add(nameOf(node['name']) ?? '');
        break;
      case 'NewExpression':
        if (isNode(node['callee']) && Array.isArray(node['arguments']) && node['arguments'].length === 0) {
          names.add(`new ${nameOf(node['callee']) ?? ''}()`);
        }
        break;
      case 'Identifier':
        names.add(String(node['name']));
        break;
      case 'Literal':
        if (typeof node['value'] === 'string') strings.push(node['value']);
        if (typeof node['value'] === 'number') numbers.push(String(node['raw']));
        break;
      case 'TemplateElement':
        strings.push(text.slice(Number(node['start']), Number(node['end'])));
        break;
      case 'JSXText':
        strings.push(String(node['value']));
        break;
      default:
        if (node.type.startsWith('TSTypeReference') || node.type.startsWith('TSInterface')) return;
    }
    for (const value of Object.values(node)) visitAll(value);
  };
  const visitAll = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visitAll);
    else if (isNode(value)) visit(value);
  };

  visitAll(program);
  return { path, imports, names, properties, strings, numbers };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The name of an identifier, or a string used in its place (`window['fetch']`). */
function nameOf(node: Node): string | undefined {
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : undefined;
}
