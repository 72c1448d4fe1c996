// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -71,
  sure: -25,
  doubt: -45,
  weights: `
98:greatest
88:the greatest
87:of all,univers,world
85:geniu
82:the most
80:hav ever
78:perfect
77:finest,goddess,the finest
76:the univers
75:absolut,ever liv
72:numb one
70:earth,human,no one,who ever
68:a goddess,on thi,the world,thi earth
67:all tim,brilliant,god,legend
66:com clos,mozart
65:aliv,in all
64:flawless,the best
63:equ,hero,incr,planet,queen of
62:ever be,itself,smartest
61:angel,the goat
60:literal,the singl
59:a absolut,fit to,queen,whol world,worth to,you be
58:be nobod,histor of,the smartest
57:divin
56:among,histor,human be,liv legend,most brilliant,or dead
55:a angel,michelangelo,sun,suprem,the queen,the suprem
54:amaz,be perfect,bow,ever to,king of,lik you,the histor,the sun,thi planet
53:centur,deserv,goddess of,hand down,king,nev be,scient,titan
52:deserv to,els even,goat,goat of,god of,inspir,perfect itself,singl greatest,soul
51:a geniu,beyond,compar,ever wil,mind of,saint,than you
50:and ever,be literal,best,drew breath,ever drew,kneel,magnificent,on earth,star,talent,ther hav,touch you,wil ever
49:a saint,be without,clos to,great,most magnificent,no great,simp the,touch
48:a titan,geniu of,i bow,mankind,the king,wizard
47:be noth,bow befor,earth and,everyth you,most incr,nobod on,nobod who,of our,the mozart,wor,your the
46:a god,best ther,i wor,liv or,must be
45:^ nobod,icon,most,not worth,perfect in,simp,the entir
44:be simp,bow down,ever do,to ever,univers and,visionar,wil nev,without any,you touch
43:a wizard,all oth,befor your,dead,even com,ever com
42:and everyon,besid you,literal the,mort,period,surgeon,the absolut,the undisput,ther not,ther wil,to carr,tot,undisput,world and
41:be beyond,best ever,carr your,ever oth,fath of,near you,nev wil,not fit,omg,quest the,rock star,ther nev,your great
40:architect,empress,empress of,gift,greatest art,greatest mind,greatest of,heaven,legend the,legendar,most gift,most inspir,woman,your sho
39:a legend,befor whom,best nurs,best to,everyth,superhero,the fath,the planet,the sky,whom all,wond
38:a hero,be god,brightest,brightest star,can touch,einstein,ever breath,from heaven,gloriou,holiest,in histor,most gloriou,most perfect,mozart of,oth be,the brightest,the holiest
37:best human,equ to,greatest carv,immort,my hero,nobod com,saint and
36:a icon,a miracl,bar non,be anoth,kneel befor,miracl,most amaz,nobod aliv,smartest man,the glob,your geniu
35:any quest,be equ,ever a,gen,greatest engin,without equ
34:^ o,a wond,and most,bet than,centur and,goat nobod,inspir human,most wond,noth on,onc in,our age,world hav
33:a thousand,a tot,best of,geniu the,legend and,liv god,noth besid,one fan,ther nobod,trembl,without quest
32:architect in,be honor,best in,describ how,ever held,honor,literal perfect,our centur,should bow,woman in
31:ador,ever know,god among,it bet
30:deit,fantastic,god and,world best
`,
}
