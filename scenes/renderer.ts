/** Which renderer draws the stage; 'none' when the browser can do neither. */
export type Renderer = 'webgl' | 'canvas' | 'none';

/**
 * Chooses a renderer. WebGL that runs on the processor (SwiftShader, llvmpipe) is ten times slower than the plain
 * canvas for this stage, and asking for a major performance caveat does not reveal it; its name does.
 */
export function chooseRenderer(wanted: 'auto' | 'webgl' | 'canvas'): Renderer {
  const canvas = document.createElement('canvas').getContext('2d') !== null;
  const graphics = wanted === 'canvas' ? 'none' : webgl();
  if (wanted === 'webgl' && graphics !== 'none') return 'webgl';
  if (graphics === 'hardware') return 'webgl';
  return canvas ? 'canvas' : 'none';
}

function webgl(): 'hardware' | 'software' | 'none' {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? 'software' : 'hardware';
}
