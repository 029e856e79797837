// What functions of hapi answer
import Hapi, { type Request, type ResponseToolkit, type ServerRoute } from '@hapi/hapi';

const routes: ServerRoute[] = [
  {
    method: 'GET',
    path: '/go',
    // ruleid: no-open-redirect
    handler: (request, h) => h.redirect(request.query.to),
  },
];

function greet(request: Request, h: ResponseToolkit) {
  // ruleid: no-xss
  return h.response(`<p>${request.params.name}</p>`).code(200);
}

export const plugin = {
  name: 'greetings',
  register: (server: Hapi.Server) => {
    server.route(routes);
    server.route({ method: 'GET', path: '/greet/{name}', handler: greet });
  },
};
