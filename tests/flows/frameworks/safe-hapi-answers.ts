// What functions of hapi answer: own places, escaped markup, objects
import Hapi, { type Request, type ResponseToolkit, type ServerRoute } from '@hapi/hapi';
import escapeHtml from 'escape-html';

const routes: ServerRoute[] = [
  {
    method: 'GET',
    path: '/go',
    // ok: no-open-redirect
    handler: (request, h) => h.redirect(`/orders/${encodeURIComponent(request.query.to)}`),
  },
];

function greet(request: Request, h: ResponseToolkit) {
  // ok: no-xss
  return h.response(`<p>${escapeHtml(request.params.name)}</p>`).code(200);
}

export const plugin = {
  name: 'greetings',
  register: (server: Hapi.Server) => {
    server.route(routes);
    server.route({ method: 'GET', path: '/greet/{name}', handler: greet });
    // ok: no-xss
    server.route({ method: 'GET', path: '/echo/{name}', handler: (request, h) => h.response({ name: request.params.name }) });
  },
};
