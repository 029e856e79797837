// A browser is sent to an address.
import puppeteer from 'puppeteer-core';
import chromium from '@sparticuz/chromium';
import type { SQSHandler } from 'aws-lambda';
export const handler: SQSHandler = async (event) => {
  const browser = await puppeteer.launch({ executablePath: await chromium.executablePath() });
  for (const record of event.Records) {
    const { url, id } = JSON.parse(record.body);
    const page = await browser.newPage();
    // ruleid: no-ssrf
    await page.goto(url, { waitUntil: 'networkidle0' });
    // ok: no-ssrf
    await page.goto(`https://app.example.com/render/${id}`);
    await page.pdf({ format: 'a4' });
  }
};
