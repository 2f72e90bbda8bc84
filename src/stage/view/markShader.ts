import { sceneTokens } from '../sceneTokens.ts';

/**
 * One line or rounded box per instance, in CSS px of the canvas: `aEnds` are the ends of the line
 * or opposite corners of the box, `aSize` the corner radius and the width of line or outline,
 * `aStyle` fill token, outline token, 0 line 1 box, and alpha (0 to 255).
 */
export const markShader = {
  vertex: `
in vec2 aCorner;
in vec4 aEnds;
in vec2 aSize;
in vec4 aStyle;
out vec2 vPlace;
out vec4 vShape;
out vec3 vFill;
out vec3 vEdge;
out float vAlpha;
uniform mat3 uProjectionMatrix;
uniform vec4 uCamera;
uniform vec4 uPalette[${sceneTokens.length}];

void main() {
  float ratio = uCamera.w;
  bool box = aStyle.z > 0.5;
  vec2 span = aEnds.zw - aEnds.xy;
  float reach = length(span);
  vec2 along = box || reach == 0.0 ? vec2(1.0, 0.0) : span / reach;
  vec2 middle = (aEnds.xy + aEnds.zw) * 0.5;
  vec2 halfSize = box ? abs(span) * 0.5 : vec2(reach, aSize.y) * 0.5;
  // One CSS px more on every side leaves room for the soft edge.
  vec2 place = (aCorner * 2.0 - 1.0) * (halfSize + 1.0);
  vec2 point = middle + along * place.x + vec2(-along.y, along.x) * place.y;
  vPlace = place * ratio;
  vShape = vec4(halfSize, aSize.x, box ? aSize.y : 0.0) * ratio;
  vFill = uPalette[int(aStyle.x + 0.5)].rgb;
  vEdge = uPalette[int(aStyle.y + 0.5)].rgb;
  vAlpha = aStyle.w / 255.0;
  gl_Position = vec4((uProjectionMatrix * vec3(point, 1.0)).xy, 0.0, 1.0);
}`,
  fragment: `precision highp float;
in vec2 vPlace;
in vec4 vShape;
in vec3 vFill;
in vec3 vEdge;
in float vAlpha;
out vec4 finalColor;

void main() {
  vec2 corner = abs(vPlace) - vShape.xy + vShape.z;
  float away = length(max(corner, 0.0)) + min(max(corner.x, corner.y), 0.0) - vShape.z;
  float alpha = clamp(0.5 - away, 0.0, 1.0) * vAlpha;
  float edge = vShape.w > 0.0 ? clamp(away + vShape.w + 0.5, 0.0, 1.0) : 0.0;
  finalColor = vec4(mix(vFill, vEdge, edge) * alpha, alpha);
}`,
};
