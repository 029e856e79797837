// A controller's methods redirect to pages of the program's choice, or answer an address without redirecting.
import { Controller, Get, Query, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';

const pages = { docs: 'https://docs.example.com', shop: 'https://shop.example.com' } as const;

@Controller('links')
export class LinksController {
  @Get('out')
  @Redirect('https://example.com', 302)
  out(@Query('to') to: keyof typeof pages) {
    if (!Object.hasOwn(pages, to)) return undefined;
    // ok: no-open-redirect
    return { url: pages[to] };
  }

  @Get('told')
  told(@Query('to') to: string) {
    // ok: no-open-redirect
    return { url: to };
  }

  @Get('item')
  item(@Query('id') id: string, @Res() response: Response) {
    // ok: no-open-redirect
    response.redirect(`/items/${encodeURIComponent(id)}`);
  }
}
