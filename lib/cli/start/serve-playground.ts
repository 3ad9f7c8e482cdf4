import { preview } from 'vite';

/** A host name of its own, so that the extension can tell the playground from other pages on this machine. */
const host = 'rapport-playground.localhost';

export interface PlaygroundServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the playground out of the built extension's `folder`, to this machine only, on a free port. */
export async function servePlayground(folder: string): Promise<PlaygroundServer> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    root: folder,
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 4780, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error('The playground has no port to stand on.');
  return { url: `http://${host}:${address.port}/playground.html`, close: () => server.close() };
}
