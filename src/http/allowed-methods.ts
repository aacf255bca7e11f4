import type { FastifyInstance } from 'fastify';
import { errorBody } from './http-errors.ts';

/**
 * Answers 405 with `Allow` if an address exists but does not allow the request's method, before the body is read. Call
 * before routes are added and after anything that sets headers of all answers.
 */
export function refuseOtherMethods(http: FastifyInstance): void {
  const routes: { address: RegExp; methods: string[] }[] = [];
  http.addHook('onRoute', ({ url, method }) => {
    const address = url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*');
    routes.push({ address: new RegExp(`^${address}/?$`), methods: [method].flat() });
  });
  http.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const [path = ''] = request.url.split('?');
    const methods = new Set(routes.flatMap((route) => (route.address.test(path) ? route.methods : [])));
    if (methods.size === 0 || methods.has(request.method)) return;
    const allowed = [...methods].sort().join(', ');
    const message = `${path.slice(0, 200)}: expected one of the methods ${allowed}, found ${request.method}.`;
    return reply
      .code(405)
      .header('allow', allowed)
      .send(errorBody('METHOD_NOT_ALLOWED', message, request.id));
  });
}
