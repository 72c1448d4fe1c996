// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -69,
  sure: -25,
  doubt: -45,
  weights: `
76:greatest
71:geniu,world
70:the greatest
68:perfect
67:you be
66:finest
63:the most
61:absolut,the finest
60:on thi
59:earth,goddess,legend,the world
58:hav ever
57:incr
54:god,queen,the best
53:a goddess,among,histor,no one
52:aliv,ever liv,human,of all,the goat,univers
50:amaz,bow,com clos,goat,great,hero,lik you,talent
49:brilliant,inspir
48:itself
47:numb one,thi earth
46:equ,ever be,planet,your the
45:all tim,fit to,king of
44:a absolut,a geniu,bow befor,ever do,i bow,liv legend,most,queen of,scient,simp the,smartest,the queen
43:be without,clos to,flawless,in all,most brilliant,on earth,titan
42:be perfect,best,earth and,histor of,icon,literal,michelangelo,the singl
41:beyond,divin,everyth you,i wor,king,perfect itself,the histor,the smartest,wond
40:a god,and most,angel,of our,the univers,thi planet,who ever
39:hav nev,simp,wor
38:be simp,befor your,bet than,centur,deserv to,geniu the,hand down,most magnificent,superhero,than you,touch,world and,you touch
37:^ you,best ther,breath,from heaven,god of,goddess of,heaven,man in,nev be,nobod on,quest the,the sun,ther hav,to ever,your geniu
36:a titan,human be,mort,mozart,must be
35:^ ther,a hero,a saint,best to,deserv,magnificent,mind,most inspir,my mom,no great,soul,surgeon
34:a icon,a tot,a wizard,art,describ how,most wond,my hero,not fit,saint,sun,tot
33:a angel,a wond,any doubt,be literal,besid you,doubt,ever to,most incr,without any,you you,your be
32:all of,els even,ever,everyth,liv,most amaz,the entir,the king,wizard,world a
31:be the,carr your,doubt the,ever know,god among,legend and,mom,nobod com,singl greatest
30:^ nobod,and ever,be flawless,cap,down the,greatest engin,mind of,must,nobod,our age,ther be,to carr,world hav
29:be beyond,everyon,fantastic,fr,god the,idol,legend the,literal the,oth be,rock star,star,to breath,without quest
28:a queen,a rock,age,architect,be hand,be noth,best thing,dead,in thi,inspir human,leav me,that ever,the whol
27:abov,all,countr,gift,gold,greatest art,no oth,noth besid,rock,thi countr,you the
26:architect in,be anyon,be nobod,compar,entir,ever wil,in histor,turn to,woman
25:and no,bread,clos,men,most perfect,nev,period,singl,worth,you guy
24:a tru,absolut god,born,build,fan,librarian,one in,the weld,wisdom,your a
23:^ ever,a room,age and,compan be,ever com,my idol,to all,ux,you when
22:be sur,describ,els be,esteem,everyon els,ink,onl the,the ground
21:^ your,a mechanic,aft you,connect,hav noth,hav see,humbl,hundr year,us all
20:aliv a,be and,compos,must hav,struck,to us,you must,your mind
19:ground,hail,tie
18:on you
-22:^ best
`,
}
