import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol-map.ts';

/**
 * The only `sendMessage` and `onMessage` of the extension. `sendMessage` rejects when the handler threw, when
 * nothing listens, and when the extension was updated under a page that is still open.
 */
export const messenger = defineExtensionMessaging<ProtocolMap>();
