/**
 * How the picture goes from one scene to the next: `move` glides and grows, `fade` only
 * cross-fades (reduced motion, and zooming, where a new level of detail is not an event),
 * `jump` shows the new scene at once.
 */
export type MotionStyle = 'move' | 'fade' | 'jump';
