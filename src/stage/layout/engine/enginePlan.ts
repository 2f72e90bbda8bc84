import type { Box } from '../Box.ts';
import type { EnginePlan } from './EngineDrawing.ts';

/**
 * Cuts the slot: the command's road on top, then registry, images and containers side by side, the latest
 * events at the foot. A narrow slot loses the registry; a phone's has images above containers.
 */
export function enginePlan(slot: Box, textPx: number): EnginePlan {
  const headHeight = textPx * 3;
  const hops = { ...slot, height: textPx * 3 };
  const hasLine = slot.width < textPx * 42;
  const request = hasLine
    ? { ...slot, y: hops.y + hops.height + textPx * 0.2, height: textPx * 1.3 }
    : null;
  const eventsHeight = slot.height > textPx * 30 ? textPx * 2.6 : 0;
  const y = hops.y + hops.height + textPx + (request?.height ?? 0);
  const body = { ...slot, y, height: slot.y + slot.height - y - eventsHeight };
  const events =
    eventsHeight > 0
      ? { ...slot, y: body.y + body.height + textPx * 0.4, height: eventsHeight - textPx * 0.4 }
      : null;
  const hasRegistry = slot.width >= textPx * 44;
  const isTight = hasRegistry && slot.width < textPx * 60;
  const common = { hops, request, events, headHeight, isTight };
  if (slot.width < textPx * 26) {
    const half = body.height / 2;
    return {
      ...common,
      registry: null,
      images: { ...body, height: half - textPx / 2 },
      containers: { ...body, y: body.y + half, height: half },
    };
  }
  const gap = textPx * (isTight ? 1.4 : 2);
  const registryWidth = hasRegistry ? slot.width * 0.17 : 0;
  const left = slot.x + (hasRegistry ? registryWidth + gap : 0);
  const wide = slot.x + slot.width - left - gap;
  const imagesWidth = wide * (isTight ? 0.5 : 0.46);
  return {
    ...common,
    registry: hasRegistry ? { ...body, width: registryWidth } : null,
    images: { ...body, x: left, width: imagesWidth },
    containers: { ...body, x: left + imagesWidth + gap, width: wide - imagesWidth },
  };
}
