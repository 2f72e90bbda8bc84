/**
 * How the picture goes from one scene to the next: `move` glides and grows, `fade` only
 * cross-fades (reduced motion), `jump` shows the new scene at once (a resize, a zoom: the way of
 * looking changed, not the thing).
 */
export type MotionStyle = 'move' | 'fade' | 'jump';
