// Hooks of got log what holds no secret of the client.
import got from 'got';

const stock = got.extend({
  headers: { authorization: `Bearer ${process.env.STOCK_TOKEN}` },
  hooks: {
    beforeRequest: [
      (options) => {
        // ok: no-secret-exposure
        console.log('->', options.method, String(options.url), Object.keys(options.headers));
      },
    ],
  },
});

export const handler = async () => {
  await got('https://rates.example.com', {
    headers: { 'x-api-key': process.env.RATES_API_KEY },
    hooks: {
      // ok: no-secret-exposure
      beforeRequest: [(options) => console.log(options.method)],
    },
  });
  return stock('https://stock.example.com/items').json();
};
