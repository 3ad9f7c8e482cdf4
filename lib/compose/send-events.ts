/** Everything a press of a button, a key or a form can arrive as. */
export const sendEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;
