/** Setup, signing in and out, and what an account holds. */
export const accounts = {
  'sign-in': ['Sign in', 'Iniciar sesión'],
} as const
