// Hooks of got see the options of the request, with the headers of the client or of the call.
import got from 'got';

const stock = got.extend({
  headers: { authorization: `Bearer ${process.env.STOCK_TOKEN}` },
  hooks: {
    beforeRequest: [
      (options) => {
        // ruleid: no-secret-exposure
        console.log('->', options.method, options.headers);
      },
    ],
  },
});

export const handler = async () => {
  await got('https://rates.example.com', {
    headers: { 'x-api-key': process.env.RATES_API_KEY },
    hooks: {
      // ruleid: no-secret-exposure
      beforeRequest: [(options) => console.log(options.headers)],
    },
  });
  return stock('https://stock.example.com/items').json();
};
