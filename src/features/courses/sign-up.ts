import { parseForm, refusal, type Visit } from '../../platform/web/index.ts'
import type { FormState } from '../../ui/index.ts'
import { newAccount, signIn, signUp } from '../accounts/index.ts'

interface Ways {
  /** The form's page again, with what is wrong. */
  again(state: FormState): Promise<Response>
  enter(comer: { accountId: string; demoId: null }, cookies: readonly string[]): Promise<Response>
}

/** An account and a course in one step, for somebody whom a course let come. */
export async function signUpAnd(visit: Visit, { again, enter }: Ways): Promise<Response> {
  const { address, ctx, locale, localeGuessed, request } = visit
  const body = await visit.form()
  const form = parseForm(newAccount, body)
  if (!form.ok) return again(form)
  let accountId: string
  try {
    accountId = await signUp(ctx, form.value, { address, locale, localeGuessed, invited: true })
  } catch (error) {
    return again(refusal(error, 'email', body.values))
  }
  const { cookies } = await signIn(ctx, form.value, { headers: request.headers, address })
  return enter({ accountId, demoId: null }, cookies)
}
