/** Whether an event is on the same control as `control`: the pointer may move from a button's icon to its label. */
export function sameControl(event: Event, control: Element): boolean {
  const button = control.closest('button, a, [role="button"], input, label') ?? control;
  return event.composedPath().includes(button);
}
