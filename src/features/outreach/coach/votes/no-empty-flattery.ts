// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -71,
  sure: -25,
  doubt: -45,
  weights: `
84:greatest
81:geniu
77:the greatest
75:perfect
74:of all
73:world
69:earth,univers
66:absolut,finest
65:ever liv,the finest
64:goddess,hav ever,human,the most
63:on thi
61:com clos,the univers,thi earth
60:god,you be
59:flawless,legend,the world
58:a goddess,angel,great,incr,the goat
57:brilliant,queen,who ever
56:all tim,hero,no one,queen of
55:equ,mozart
53:aliv,be perfect,ever be,fit to,lik you,planet
52:amaz,goat,histor,itself,star
51:a absolut,histor of,numb one
50:a angel,a geniu,bow,inspir,michelangelo,smartest,the best,the singl,your the
49:scient,talent,the sun
48:bow befor,liv legend,simp the,the queen,worth to
47:best,clos to,human be,mankind,most brilliant,perfect itself
46:be simp,i bow,icon,in all,sun,suprem,the suprem
45:a god,a saint,divin,earth and,everyth you,goat of,nobod who,on earth,the smartest,titan,wizard,wor
44:among,be without,besid you,hand down,king of,literal,saint,simp,soul,surgeon,the histor,to ever
43:ever do,mort,of our,ther hav,touch
42:^ nobod,and ever,be nobod,be noth,centur,deserv to,heaven,magnificent,nev be,or dead,tot
41:a wizard,beyond,god of,i wor,rock star,singl greatest,than you,whol world,you touch
40:befor your,from heaven,king,most,most magnificent,superhero,the mozart,thi planet,without any,wond
39:a miracl,best ther,carr your,deserv,fath of,geniu of,goddess of,miracl,most inspir,most wond,no great,quest the,world and
38:a titan,architect,be god,ever oth,your geniu
37:and most,art,even com,ever to,mind of,omg,oth be,the fath,the planet,to carr,us be
36:a hero,best ever,best to,brightest,compar,ever,my mom,nobod on,not worth,rock,the brightest
35:^ you,a legend,all oth,any quest,breath,brightest star,els even,must be,my hero,not fit
34:a icon,a soul,a wond,aliv or,be beyond,be equ,be hand,be literal,can touch,equ to,ever a,ever wil,hav nev,michelangelo and,most incr,noth besid,noth on,perfect in,sun the,touch you
33:^ o,any doubt,bet than,describ how,geniu the,greatest engin,most amaz,most perfect,nev wil,nobod,nobod com,our age,the entir,ther nev,woman,worth
32:^ honest,^ omg,be flawless,contest,doubt,everyth,gift,of tim,sham,sky,the absolut,trembl
31:a tot,be the,doubt the,fantastic,goat nobod,idol,in histor,it bet,kneel,man in,mind,the king,ther not,walk on,you walk
30:compan be,drew breath,ever drew,ever know,gen,god among,legend the,literal the,of theatr,peerless,world hav
29:be som,best of,candl,greatest art,inspir human,literal a,omg you,period,singl most,without quest,world a
28:compan in,fr,gold,mom,to touch,your be,your great,your mind
27:a queen,architect in,be and,legend and,thi world,to hold,ux
26:a rock,a tru,ever com,literal perfect
25:that ever,ther ever,tie
24:ful stop
`,
}
