import { sceneTokens } from '../sceneTokens.ts';

const tokens = `const int PALETTE = ${sceneTokens.length};`;
const indexOf = (token: (typeof sceneTokens)[number]): string => String(sceneTokens.indexOf(token));

/**
 * One rectangle of the scene per instance: `aRect` x y width height in scene px, `aStyle` token,
 * pattern + 4 x stroke, flash and alpha (0 to 255). Edges sit on device pixels, so that
 * neighbours share one hairline.
 */
export const rectShader = {
  vertex: `
${tokens}
in vec2 aCorner;
in vec4 aRect;
in vec4 aStyle;
out vec2 vPixel;
out vec4 vInner;
out vec4 vFill;
out vec4 vEdge;
out vec3 vHatch;
out vec3 vSpacing;
out vec2 vOver;
uniform mat3 uProjectionMatrix;
uniform vec4 uCamera;
uniform vec4 uPalette[PALETTE];

void main() {
  float ratio = uCamera.w;
  vec2 low = (aRect.xy * uCamera.x + uCamera.yz) * ratio;
  vec2 high = ((aRect.xy + aRect.zw) * uCamera.x + uCamera.yz) * ratio;
  vec2 size = high - low;
  // Cells thinner than two pixels keep their true width and are antialiased instead.
  vec2 solid = step(vec2(2.0), size);
  low = mix(low, floor(low + 0.5), solid);
  high = mix(high, floor(high + 0.5), solid);
  float least = min(size.x, size.y) / ratio;

  float stroke = floor(aStyle.y / 4.0);
  float pattern = aStyle.y - stroke * 4.0;
  // How far the outline reaches out of the low edge and into it; the high edges likewise.
  vec2 reach = vec2(0.0);
  float strength = 1.0;
  vec3 edge = uPalette[${indexOf('ink')}].rgb;
  if (stroke > 0.5) reach = vec2(0.0, 1.0);
  if (stroke > 1.5) reach = vec2(1.0, 1.0);
  if (stroke > 2.5) reach = vec2(1.0, 2.0);
  if (stroke > 0.5 && stroke < 1.5) strength = 0.72 * smoothstep(2.5, 7.0, least);
  if (stroke > 2.5) edge = uPalette[stroke > 3.5 ? ${indexOf('bad')} : ${indexOf('accent')}].rgb;
  if (stroke > 4.5) {
    reach = stroke > 5.5 ? vec2(2.0, 3.0) : vec2(0.0, 2.0);
    edge = uPalette[stroke > 5.5 ? ${indexOf('ink')} : int(aStyle.x + 0.5)].rgb;
  }
  reach = floor(reach * ratio + 0.5);

  vec3 bad = uPalette[${indexOf('bad')}].rgb;
  float flash = aStyle.z / 255.0;
  vec3 fill = mix(uPalette[int(aStyle.x + 0.5)].rgb, bad, flash);
  bool veil = pattern > 2.5;
  vec3 hatch = veil ? fill : mix(uPalette[${indexOf('hatch')}].rgb, bad, flash);
  bool hollow = pattern > 1.5;
  // A hairline is its own fill darkened, so that two that share a line do not add up.
  if (!hollow) edge = mix(fill, edge, strength);
  float alpha = aStyle.w / 255.0;

  vec2 outer = mix(low - reach.x, high + reach.y, aCorner);
  vPixel = outer;
  vInner = vec4(low + reach.y, high - reach.x);
  vFill = vec4(fill, hollow ? flash * 0.5 * alpha : alpha);
  vEdge = vec4(edge, stroke < 0.5 ? 0.0 : (hollow ? strength : 1.0) * alpha);
  vHatch = hatch;
  // Lines 5 CSS px apart, anchored to the scene's corner; too small a box is tinted instead.
  vSpacing = vec3(ratio, pattern > 0.5 && (!hollow || veil) ? smoothstep(4.0, 9.0, least) : -1.0,
    (uCamera.y + uCamera.z) * ratio);
  vOver = vec2(veil ? alpha : 0.0, stroke > 4.5 && stroke < 5.5 ? 1.0 : 0.0);
  gl_Position = vec4((uProjectionMatrix * vec3(outer / ratio, 1.0)).xy, 0.0, 1.0);
}`,
  fragment: `precision highp float;
in vec2 vPixel;
in vec4 vInner;
in vec4 vFill;
in vec4 vEdge;
in vec3 vHatch;
in vec3 vSpacing;
in vec2 vOver;
out vec4 finalColor;

void main() {
  vec4 colour = vFill;
  if (vSpacing.y > -0.5) {
    float period = 11.0 * vSpacing.x;
    float along = mod(vPixel.x + vPixel.y - vSpacing.z, period) - period * 0.5;
    float line = clamp(0.5 * vSpacing.x + 0.5 - abs(along) * 0.7071, 0.0, 1.0);
    float share = mix(0.3, line, vSpacing.y);
    colour = vOver.x > 0.0 ? vec4(vHatch, share * vOver.x) : vec4(mix(colour.rgb, vHatch, share), colour.a);
  }
  bool inside = all(greaterThanEqual(vPixel, vInner.xy)) && all(lessThan(vPixel, vInner.zw));
  bool gap = vOver.y > 0.5 && mod(vPixel.x + vPixel.y, 9.0 * vSpacing.x) > 5.5 * vSpacing.x;
  if (!inside && vEdge.a > 0.0 && !gap) colour = vEdge;
  finalColor = vec4(colour.rgb * colour.a, colour.a);
}`,
};
