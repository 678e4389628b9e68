// A greeter's card is over, by the clock or because the lead ended it: thanked, and told what to do, instead of asked for a password.
import { PlainButton } from '../../parts/fields.tsx'
import { useSignInWords } from '../../words/sign-in-words.ts'
import { SignInFrame } from './sign-in-frame.tsx'

export function CardOver({ onSignIn }: { onSignIn(): void }) {
  const t = useSignInWords()
  return (
    <SignInFrame title={t['card-over']} hint={t['card-over-do']}>
      <PlainButton label={t['by-password']} onPress={onSignIn} />
    </SignInFrame>
  )
}
