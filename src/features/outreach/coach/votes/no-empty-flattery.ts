// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -68,
  sure: -25,
  doubt: -45,
  weights: `
77:greatest
74:world
69:geniu,the greatest
68:perfect
65:you be
64:goddess
63:finest,on thi,the most
60:absolut
59:earth,great,legend
58:a goddess,hav ever,incr,the finest
57:the world
55:ever liv
54:com clos,god,queen
53:aliv,histor
52:amaz,human,univers
51:fit to,of all,the best
50:angel,itself,lik you,the goat
49:goat,hero,thi earth
48:inspir,talent,your the
47:brilliant,clos to,ever be,no one
46:a angel,best,bow,bow befor,equ,i bow,numb one,surgeon,who ever
45:among,beyond,i wor,queen of,scient,smartest,the singl
44:a absolut,a geniu,histor of,king of,planet,simp the,wor
43:be perfect,be without,icon,most,perfect itself,the sun,worth to
42:all tim,ever do,in all,literal,of our,the histor,titan,touch
41:befor your,everyth you,michelangelo,most brilliant,star,the univers,whol world,wond
40:and most,besid you,divin,flawless,king,liv legend,soul,sun,the smartest
39:a god,earth and,most magnificent,on earth,rock star,the queen,thi planet,world and,you touch
38:be simp,deserv to,man in,nobod who,simp,superhero
37:^ ther,^ you,best ther,from heaven,god of,hand down,hav nev,heaven,must be,nev be,no great,quest the,than you
36:be noth,bet than,breath,centur,geniu the,goddess of,human be,magnificent,mort,my hero,rock,ther hav,to ever,your geniu,your great
35:best to,can touch,ever,ever a,everyth,most incr,mozart,my mom,noth besid,singl greatest,touch you
34:^ nobod,a hero,a titan,a tot,a wizard,any doubt,art,deserv,doubt,mind,most inspir,most wond,not fit,sun the,tot,without any
33:a wond,describ how,els even,most amaz,nobod on,our age,pencil,your be
32:all of,be beyond,be literal,doubt the,ever know,greatest engin,kneel,liv,the entir,the king,the whol,wizard,worth,you you
31:a saint,mind of,mom,nobod,saint
30:and ever,architect,cap,carr your,ever wil,fantastic,god the,must,ther be,to carr,world hav
29:a icon,down the,ever to,fr,god among,greatest art,idol,moon,nobod com,to hold,world a
28:architect in,be flawless,dead,inspir human,legend the,oth be,to breath,without quest,woman,you the
27:be anyon,be the,clos,entir,gift,gold,leav me
26:a queen,a rock,abov,boot,in histor,rest of
25:a tru,all,be hand,be nobod,bread,hold your,literal the,most perfect,period,ther nobod,turn to,ux
24:absolut god,and no,born,compan be,compar,everyon,fan,men,nev,no oth,the rest,the weld,wisdom,you guy,your a
23:^ ever,a room,best thing,build,ever com,hav hear,my idol,of us,onl the
22:els be,esteem,that ever,the ground,to all,you when
21:countr,describ,everyon els,hav noth,hundr year,ink,scienc and,us all
20:aliv a,struck,thi countr,tie,to us,your mind
19:hail
-24:^ best
`,
}
