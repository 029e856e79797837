// A browser of the function shows the page before it is printed: its scripts run there.
const puppeteer = require('puppeteer-core');
const { chromium } = require('playwright-core');

exports.handler = async (event) => {
  const { customer, lines } = JSON.parse(event.body);
  const browser = await puppeteer.launch({ headless: true });
  const page = await browser.newPage();
  const rows = lines.map(({ name, price }) => `<tr><td>${name}</td><td>${Number(price)}</td></tr>`).join('');
  // ruleid: no-xss
  await page.setContent(`<html><table>${rows}</table></html>`, { waitUntil: 'networkidle0' });
  const pdf = await page.pdf({ format: 'A4' });
  const other = await (await chromium.launch()).newPage();
  // ruleid: no-xss
  await other.setContent('<h1>' + customer + '</h1>');
  return { statusCode: 200, body: Buffer.from(pdf).toString('base64') };
};
