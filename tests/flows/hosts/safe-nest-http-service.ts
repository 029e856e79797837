// NestJS: the host is checked, or the program's own.
import { BadRequestException, Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

@Controller('preview')
export class PreviewController {
  constructor(private readonly http: HttpService) {}

  @Get()
  async preview(@Query('url') raw: string) {
    const url = new URL(raw);
    if (!url.hostname.endsWith('.example.com')) throw new BadRequestException('host');
    // ok: no-ssrf
    const { data } = await firstValueFrom(this.http.get<string>(url.toString(), { maxRedirects: 0 }));
    // ok: no-ssrf
    await this.http.axiosRef.post('https://log.example.com/', { raw, length: data.length });
    // ok: no-ssrf
    return firstValueFrom(this.http.request({ method: 'GET', url: `https://api.example.com/${encodeURIComponent(raw)}` }));
  }
}
