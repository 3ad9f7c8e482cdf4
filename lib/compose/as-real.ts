/** How a browser sends the event of what a person does: upwards, out of shadow roots, and to be prevented. */
export const asReal = { bubbles: true, cancelable: true, composed: true };
