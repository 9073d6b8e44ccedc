import type { FreshPage } from './browser.ts';

/** Bytes that live on the page's JavaScript heap, after a garbage collection. */
export async function heapOf({ devtools }: FreshPage): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

/** What V8 compiles from what runs often, and what the browser keeps beside the heap: neither is ours to let go. */
const NOT_DATA: ReadonlySet<string> = new Set(['code', 'native']);

/** Bytes of what the page itself keeps on the heap: objects, closures, strings; without the code that V8 compiles by and by. */
export async function dataOf({ devtools }: FreshPage): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const parts: string[] = [];
  const gather = ({ chunk }: { readonly chunk: string }) => void parts.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', gather);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', gather);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_DATA.has(types[0][nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
