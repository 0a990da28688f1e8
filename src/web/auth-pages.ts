import type { FastifyInstance } from 'fastify'

import { passwordLength } from '../access/password.ts'
import { pageSecurityWith } from './security-headers.ts'

const page = (title: string, body: string, script = ''): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="/front-page.css">
</head>
<body>
${body}
${script}
</body>
</html>
`

const passwordForm = page(
  'Đặt mật khẩu · Set your password',
  `<h1>Đặt mật khẩu</h1>
<p lang="en">Set your password</p>
<form>
<p><label for="password">Mật khẩu mới, từ ${passwordLength.least} ký tự<br><span lang="en">New password, at least ${passwordLength.least} characters</span></label><br>
<input id="password" type="password" autocomplete="new-password" minlength="${passwordLength.least}" maxlength="${passwordLength.most}" required></p>
<p><button>Đặt mật khẩu · <span lang="en">Set password</span></button></p>
</form>
<p role="status" aria-live="polite"></p>`,
  '<script type="module" src="/auth/set-password.js"></script>',
)

const script = `const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const secret = decodeURIComponent(location.hash.slice(1))
// The secret leaves the address, so that nobody reads it in the history.
history.replaceState(null, '', location.pathname)
form.addEventListener('submit', async event => {
  event.preventDefault()
  const password = document.querySelector('#password').value
  const answer = await fetch('/auth/set-password', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret, password }),
  })
  if (answer.ok) {
    form.remove()
    status.textContent = 'Đã đặt mật khẩu. Bạn có thể đăng nhập. · Your password is set. You can sign in.'
    return
  }
  const { errors } = await answer.json()
  status.textContent = errors[0].extensions.messageVi + ' · ' + errors[0].message
})
`

const refused = page(
  'Không đăng nhập được · Not signed in',
  `<h1>Không đăng nhập được</h1>
<p>Tài khoản này chưa được mời vào hệ thống. Hãy hỏi người quản trị.</p>
<p lang="en">You could not be signed in: this account is not invited. Ask an administrator.</p>`,
)

const formSecurity = pageSecurityWith({ scriptSrc: ["'self'"], connectSrc: ["'self'"] })

/** Pages where links lead: to set a password, and where a sign-in at an issuer ended in vain. */
export function authPages(pages: FastifyInstance): void {
  const send = (path: string, type: string, text: string, helmet?: typeof formSecurity): void => {
    pages.get(path, helmet ? { helmet } : {}, (_request, reply) => {
      void reply.header('cache-control', 'no-store').type(`${type}; charset=utf-8`).send(text)
    })
  }
  send('/auth/set-password', 'text/html', passwordForm, formSecurity)
  send('/auth/set-password.js', 'text/javascript', script)
  send('/auth/refused', 'text/html', refused)
}
