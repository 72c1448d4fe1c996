// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -71,
  sure: -25,
  doubt: -45,
  weights: `
100:greatest
90:the greatest
88:of all,world
85:geniu
82:the most
80:hav ever
79:perfect
78:univers
77:finest,the finest
76:ever liv
75:absolut
74:goddess
71:earth
70:legend,no one,who ever
69:human,the world
67:god,mozart
66:a goddess,brilliant,the univers
65:all tim,com clos,on thi
64:equ,flawless,in all,the best,thi earth
63:aliv,incr,planet
62:ever be,hero,itself,queen of,the goat
61:angel,numb one,smartest
60:queen,the singl,you be
59:histor of
58:a absolut,fit to,liv legend,the smartest,worth to
57:human be,lik you,literal,whol world
56:among,divin,histor
55:a angel,bow,goddess of,most brilliant,suprem,the histor,the suprem
54:amaz,be nobod,deserv,deserv to,king of,michelangelo,the queen,thi planet
53:be perfect,inspir,titan
52:compar,els even,ever to,goat,goat of,god of,hand down,king,mind of,or dead,perfect itself,saint,singl greatest,than you
51:beyond,centur,magnificent,nev be,no great,on earth,soul,sun
50:a geniu,a saint,and ever,drew breath,ever drew,ever wil,most magnificent,simp the,star,talent,touch
49:best,bow befor,great,of our,ther hav,touch you
48:be literal,be without,icon,scient,the king,the sun,your the
47:clos to,earth and,everyth you,geniu of,kneel,must be,nobod on,nobod who,the mozart,wil ever,wizard,wor
46:a god,a titan,be noth,i bow,i wor,mankind,most,most incr,simp
45:best ther,without any
44:^ nobod,all oth,and everyon,architect,be simp,bow down,ever do,perfect in,period,the entir,you touch
43:besid you,even com,mort,not worth,to ever,visionar,wil nev,world and
42:ever com,fath of,not fit,surgeon,the absolut,ther not
41:a wizard,empress,empress of,ever oth,everyth,legend the,legendar,nev wil,ther nev,ther wil,to carr,tot,your sho
40:be beyond,befor your,best ever,carr your,dead,literal the,quest the,rock star,superhero,the fath,the undisput,undisput,woman
39:a legend,befor whom,best to,gift,gloriou,greatest of,holiest,in histor,liv or,most gift,most gloriou,most inspir,mozart of,near you,omg,the holiest,the planet,whom all
38:be god,can touch,equ to,ever breath,greatest mind,heaven,most perfect,oth be,wond
37:a miracl,best human,best nurs,brightest,brightest star,ever exist,from heaven,greatest carv,immort,miracl,saint and,the brightest,univers and
36:a hero,a icon,be anoth,bet than,my hero,nobod com,your geniu
35:any quest,bar non,be equ,centur and,einstein,ful stop,gen,goat nobod,most amaz,of geniu,sun the,us be,world hav
34:a soul,a thousand,com near,ever a,ever born,liv god,most awesom,nobod aliv,without equ,your great
33:^ o,a wond,and most,greatest engin,idol,inspir human,literal perfect,most wond,noth besid,noth on,onc in,one fan,without you
32:^ omg,be honor,describ how,geniu the,god among,honor,it bet,our centur,trembl,walk on
31:a tot,best in,best of,ever know,literal a,world best
30:fantastic,god and
29:woman in
`,
}
