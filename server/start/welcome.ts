// What the console says once the server answers.
import type { House } from '#server/start/house.ts'
import type { Settings } from '#server/start/settings.ts'

const phonesNeedUrl =
  '  Để điện thoại mở được mã QR: đặt PUBLIC_URL=http://<địa chỉ máy này>:<cổng>. / For phones to open the QR: set PUBLIC_URL=http://<address of this machine>:<port>.'

/** @param host the address it listens on. */
export function welcome(house: House, { dataFolder, publicUrl }: Settings, host: string): string {
  const hints = publicUrl === undefined && (host === '0.0.0.0' || host === '::') ? [phonesNeedUrl] : []
  return ['', ...(house.sample ? sampleWords(house, dataFolder) : ownWords(house)), ...hints, '  Ctrl+C để dừng / to stop', ''].join('\n')
}

function sampleWords({ served, sample, code }: House, dataFolder: string): string[] {
  const { url } = served()
  const links = sample?.links
  return [
    'Mời Số: hội trường mẫu đã sẵn sàng (dữ liệu mẫu). / The sample hall is ready.',
    'Mở các địa chỉ này bằng trình duyệt; cứ để cửa sổ này mở. / Open these in a browser; leave this window open.',
    '',
    ...inColumns([
      ['Kiosk', links?.kiosk],
      ['TV', links?.board],
      ...Object.entries(links?.counters ?? {}).map(([counter, link]): [string, string] => [`Quầy / Counter ${counter}`, link]),
      ['Lễ tân / Greeter', links?.greeter],
      ['Bàn ký / Signing desk', links?.signing],
      ['Chuyên môn / Specialist', links?.specialist],
      ['Lãnh đạo / Lead', links?.lead],
      ['Quản trị / Admin', links?.admin],
      ['Sổ / Ledger', links?.ledger],
      ['API', `${url}/api/docs`],
      ['Tình trạng / Health', `${url}/api/health`],
    ]),
    '',
    ...(code === undefined ? [] : [`  Dùng cho trung tâm của mình / For a centre of your own: ${url}/claim  mã / code ${code}`]),
    `  Thẻ và đường dẫn / Passes and links: ${dataFolder}/sample-access.json`,
  ]
}

function ownWords({ served }: House): string[] {
  const { url, hall } = served()
  return [
    `Mời Số: ${hall.state.centre.document.name.vi} đã sẵn sàng. / is ready.`,
    '',
    ...inColumns([
      ['Quản trị / Admin', `${url}/admin`],
      ['Lãnh đạo / Lead', `${url}/lead`],
      ['Màn hình mới / New screen', `${url}/kiosk  ${url}/board  ${url}/counter/1`],
      ['Tình trạng / Health', `${url}/api/health`],
    ]),
    '',
  ]
}

function inColumns(rows: [name: string, value: string | undefined][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(width)}  ${value}`]))
}
